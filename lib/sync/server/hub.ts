/** Who listens to which household, and what they are told when it has a new version. */
import { keyEnd, type SocketMessage } from "@/lib/sync/core/protocol";
import type { HouseholdStore } from "./store";

/** A larger change is only announced: whoever wants it pulls. */
const patchBytesMax = 16_384;
const patchRowsMax = 100;
/** Gathers what several pushes in a row changed into one patch. */
const coalesceMs = 30;

export type Listener = { send: (text: string) => void };

type Room = { listeners: Set<Listener>; ver: number; toldOf: number; timer: NodeJS.Timeout | null };

export type Hub = {
  /** Gives what leaves again. */
  join: (householdId: string, listener: Listener) => Promise<() => void>;
  /** A household has at least this version. */
  hear: (householdId: string, ver: number) => void;
  /** Something may have been missed: everybody asks. */
  pokeAll: () => void;
  close: () => void;
};

/** @param report told of failures, for the log */
export function createHub(store: HouseholdStore, report: (error: unknown) => void): Hub {
  const rooms = new Map<string, Room>();

  const say = (room: Room, message: SocketMessage): void => {
    const text = JSON.stringify(message);
    for (const listener of room.listeners) listener.send(text);
  };

  /** The rows since the last word, or only the news of them where they are many, or people should see conflicts. */
  async function messageFor(householdId: string, room: Room): Promise<SocketMessage | null> {
    const page = await store.page(householdId, { v: room.ver, k: keyEnd }, patchRowsMax + 1);
    if (!page || page.head <= room.ver) return null;
    const prev = room.ver;
    room.ver = page.head;
    const rows = page.rows.map(({ row }) => row);
    const patch = { epoch: page.epoch, prev, ver: page.head, rows };
    const isSmall = rows.length <= patchRowsMax && JSON.stringify(rows).length <= patchBytesMax;
    if (!isSmall || (await store.conflicts(householdId, prev, page.head)).length)
      return { type: "poke", ver: page.head };
    return { type: "patch", patch };
  }

  async function tell(householdId: string): Promise<void> {
    const room = rooms.get(householdId);
    if (!room) return;
    room.timer = null;
    try {
      const message = await messageFor(householdId, room);
      if (message) say(room, message);
    } catch (error) {
      report(error);
      say(room, { type: "poke", ver: room.toldOf });
    }
  }

  return {
    join: async (householdId, listener) => {
      const room = rooms.get(householdId) ?? { listeners: new Set<Listener>(), ver: 0, toldOf: 0, timer: null };
      rooms.set(householdId, room);
      room.listeners.add(listener);
      if (room.ver === 0) room.ver = (await store.page(householdId, { v: 0, k: keyEnd }, 1))?.head ?? 0;
      return () => {
        room.listeners.delete(listener);
        if (room.listeners.size || rooms.get(householdId) !== room) return;
        if (room.timer) clearTimeout(room.timer);
        rooms.delete(householdId);
      };
    },
    hear: (householdId, ver) => {
      const room = rooms.get(householdId);
      if (!room || ver <= room.ver) return;
      room.toldOf = Math.max(room.toldOf, ver);
      room.timer ??= setTimeout(() => void tell(householdId), coalesceMs);
    },
    pokeAll: () => {
      for (const room of rooms.values()) say(room, { type: "poke", ver: room.toldOf });
    },
    close: () => {
      for (const room of rooms.values()) if (room.timer) clearTimeout(room.timer);
      rooms.clear();
    },
  };
}
