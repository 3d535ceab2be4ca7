/** Virtual time, chance and order: everything that happens in a simulated run happens here, the same way for the same seed. */
import { setImmediate as drainMicrotasks } from "node:timers/promises";
import { uuidv7 } from "@/lib/kernel/id";

/** Source: mulberry32, public domain, Tommy Ettinger. */
function mulberry(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Event = { atMs: number; order: number; work: () => void };

export const startMs = Date.UTC(2026, 0, 1);

export class World {
  nowMs = startMs;
  readonly story: string[] = [];
  eventCount = 0;
  private readonly queue: Event[] = [];
  private order = 0;
  readonly chance: () => number;

  constructor(
    readonly seed: number,
    private readonly tells: boolean,
  ) {
    this.chance = mulberry(seed);
  }

  below(count: number): number {
    return Math.floor(this.chance() * count);
  }
  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error("nothing to pick from");
    return item;
  }
  happens(probability: number): boolean {
    return this.chance() < probability;
  }
  newId = (): string =>
    uuidv7(
      this.nowMs,
      Uint8Array.from({ length: 10 }, () => this.below(256)),
    );
  newDevice = (): string => Array.from({ length: 12 }, () => this.below(16).toString(16)).join("");

  tell(line: () => string): void {
    if (this.tells) this.story.push(`${((this.nowMs - startMs) / 1000).toFixed(3).padStart(8)} s  ${line()}`);
  }

  after(ms: number, work: () => void): () => void {
    const event = { atMs: this.nowMs + Math.round(ms), order: this.order++, work };
    this.queue.push(event);
    return () => {
      const index = this.queue.indexOf(event);
      if (index >= 0) this.queue.splice(index, 1);
    };
  }
  pause(ms: number): Promise<void> {
    return new Promise((resolve) => void this.after(ms, resolve));
  }

  /** Lets everything happen that is due until a moment, one event at a time, each to its end. */
  async runUntil(untilMs: number): Promise<void> {
    await drainMicrotasks();
    for (let next = this.takeNext(untilMs); next; next = this.takeNext(untilMs)) {
      this.nowMs = Math.max(this.nowMs, next.atMs);
      this.eventCount++;
      next.work();
      await drainMicrotasks();
    }
    this.nowMs = Math.max(this.nowMs, untilMs);
  }

  private takeNext(untilMs: number): Event | null {
    let best = -1;
    for (const [index, event] of this.queue.entries()) {
      const leader = this.queue[best];
      if (!leader || event.atMs < leader.atMs || (event.atMs === leader.atMs && event.order < leader.order))
        best = index;
    }
    const event = this.queue[best];
    if (!event || event.atMs > untilMs) return null;
    this.queue.splice(best, 1);
    return event;
  }
}
