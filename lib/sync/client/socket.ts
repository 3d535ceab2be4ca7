/** The leader's ear: hears of new versions as they happen, and comes back after every cut. */
import { socketMessageSchema, type SocketMessage } from "@/lib/sync/core/protocol";

const retryMsMin = 1_000;
const retryMsMax = 60_000;
const doublingsMax = 6;

export type Ear = {
  /** Tries now instead of when the pause is over. */
  retry: () => void;
  close: () => void;
};

function read(data: unknown): SocketMessage | null {
  try {
    const parsed = socketMessageSchema.safeParse(JSON.parse(String(data)));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/**
 * @param opened after each connection: what was said before it is lost, so somebody should ask
 * @param heard what the server says
 */
export function listen(householdId: string, opened: () => void, heard: (message: SocketMessage) => void): Ear {
  let socket: WebSocket | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let isClosed = false;

  function open(): void {
    clearTimeout(timer);
    timer = undefined;
    const url = new URL(`/sync/v1/socket?household=${householdId}`, window.location.href);
    url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
    const next = new WebSocket(url);
    socket = next;
    next.onopen = () => {
      failures = 0;
      opened();
    };
    next.onmessage = (event: MessageEvent<unknown>) => {
      const message = read(event.data);
      if (message) heard(message);
    };
    next.onclose = () => {
      if (isClosed || socket !== next) return;
      socket = null;
      const pauseMs = Math.min(retryMsMax, retryMsMin * 2 ** Math.min(failures++, doublingsMax));
      timer = setTimeout(open, pauseMs * (0.5 + Math.random() / 2));
    };
  }

  open();
  return {
    retry: () => {
      if (!isClosed && !socket) open();
    },
    close: () => {
      isClosed = true;
      clearTimeout(timer);
      socket?.close();
    },
  };
}
