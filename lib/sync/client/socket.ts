/** The leader's ear: hears of new versions as they happen, and comes back after every cut. */
import { socketCloseCodes, socketMessageSchema, type SocketMessage } from "@/lib/sync/core/protocol";

const retryMsMin = 1_000;
const retryMsMax = 60_000;
const doublingsMax = 6;
/** A connection that lasted so long was a good one: the next cut starts counting anew. */
const goodMs = 10_000;
/** Six phones of one person must not push each other out for ever; the one without an ear still asks now and then. */
const crowdedMs = 300_000;

export type Ear = {
  /** Tries now instead of when the pause is over. */
  retry: () => void;
  close: () => void;
};

export type EarPorts = {
  householdId: string;
  userId: string;
  /** After each connection: what was said before it is lost, so somebody should ask. */
  opened: () => void;
  heard: (message: SocketMessage) => void;
  /** The server ended it because of who this is or what they may: somebody should say hello anew. */
  accessChanged: () => void;
};

function read(data: unknown): SocketMessage | null {
  try {
    const parsed = socketMessageSchema.safeParse(JSON.parse(String(data)));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

export function listen({ householdId, userId, opened, heard, accessChanged }: EarPorts): Ear {
  let socket: WebSocket | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let openedAtMs = 0;
  let isClosed = false;

  function pauseMsAfter(code: number): number {
    if (code === socketCloseCodes.tooMany) return crowdedMs;
    if (openedAtMs > 0 && performance.now() - openedAtMs > goodMs) failures = 0;
    return Math.min(retryMsMax, retryMsMin * 2 ** Math.min(failures++, doublingsMax));
  }

  function ended(code: number): void {
    socket = null;
    timer = setTimeout(open, pauseMsAfter(code) * (0.5 + Math.random() / 2));
    if (code === socketCloseCodes.accessChanged) accessChanged();
  }

  function open(): void {
    clearTimeout(timer);
    timer = undefined;
    openedAtMs = 0;
    const url = new URL(`/sync/v1/socket?household=${householdId}&user=${userId}`, window.location.href);
    url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
    const next = new WebSocket(url);
    socket = next;
    next.onopen = () => {
      openedAtMs = performance.now();
      opened();
    };
    next.onmessage = (event: MessageEvent<unknown>) => {
      const message = read(event.data);
      if (message) heard(message);
    };
    next.onclose = ({ code }) => {
      if (!isClosed && socket === next) ended(code);
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
