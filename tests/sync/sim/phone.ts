/** A simulated phone: the real replica and engine, on a disk that survives its crashes and a clock that may be wrong. */
import { createEngine, type Engine, type EngineState } from "@/lib/sync/client/engine";
import { emptyDisk, memoryStorage, type Disk } from "@/lib/sync/client/memory-storage";
import { openReplica, type Replica } from "@/lib/sync/client/replica";
import type { Painted } from "@/lib/sync/client/rows";
import type { RowName } from "@/lib/sync/client/storage";
import type { Transport } from "@/lib/sync/client/transport";
import { rowKey, type Op, type OpDraft } from "@/lib/sync/core/op";
import type { Line } from "./network";
import type { World } from "./world";

export type Hazards = { crashChance: number; slowChance: number };
export type Tab = { replica: Replica; painted: Map<string, NonNullable<Painted["row"]>> };

const never = new Promise<never>(() => undefined);

export class Phone {
  disk: Disk;
  tabs: Tab[] = [];
  engine: Engine | null = null;
  engineState: EngineState | null = null;
  readonly line: Line = { isCut: false };
  skewMs = 0;
  /** Whether its app speaks an older wire schema. */
  isOld = false;
  /** Ids of ops that ever were on their way. */
  readonly sent = new Set<string>();
  /** Rises with every crash: what an earlier life still waits for never comes. */
  life = 0;
  /** Ops that ever were on the disk: these must not be lost. */
  readonly kept = new Map<string, Op>();
  onDisk: (phone: Phone) => void = () => undefined;
  onPaint: (place: string, changes: readonly Painted[]) => void = () => undefined;

  constructor(
    readonly world: World,
    readonly name: string,
    readonly userId: string,
    private readonly hazards: Hazards,
    private readonly tabCount: number,
    private readonly transportOf: (phone: Phone) => Transport,
    disk?: Disk,
  ) {
    this.disk = disk ?? emptyDisk(world.newDevice());
  }

  nowMs = (): number => Math.round(this.world.nowMs + this.skewMs);

  /** Before a transaction reads, and before it is kept: the moments at which a phone may die. */
  private step(life: number): Promise<void> {
    if (life !== this.life) return never;
    if (this.world.happens(this.hazards.crashChance)) {
      this.crash();
      return never;
    }
    if (!this.world.happens(this.hazards.slowChance)) return Promise.resolve();
    return this.world.pause(this.world.below(60)).then(() => (life === this.life ? undefined : never));
  }

  async boot(): Promise<void> {
    const life = this.life;
    const keep = (disk: Disk): void => {
      if (life !== this.life) return;
      this.disk = disk;
      for (const { op } of disk.ledger.outbox) if (!this.kept.has(op.id)) this.kept.set(op.id, op);
      this.onDisk(this);
    };
    const storage = memoryStorage(this.disk, keep, () => this.step(life));
    const tabs: Tab[] = [];
    for (let index = 0; index < this.tabCount; index++) {
      const painted: Tab["painted"] = new Map();
      const replica = await openReplica({
        storage,
        nowMs: this.nowMs,
        newId: this.world.newId,
        paint: (changes) => this.paint(`${this.name}, tab ${index}`, painted, changes, life),
        changed: (names) => this.tellOthers(tabs, replica, names, life),
        committed: () => this.wake(life),
      });
      tabs.push({ replica, painted });
    }
    if (life !== this.life) return;
    this.tabs = tabs;
    const [leader] = tabs;
    if (!leader) return;
    const transport = this.transportOf(this);
    this.engine = createEngine({
      replica: leader.replica,
      transport: mortal(transport, () => life === this.life),
      nowMs: this.nowMs,
      random: this.world.chance,
      newDevice: this.world.newDevice,
      after: (ms, work) => this.world.after(ms, () => life === this.life && work()),
      onState: (state) => {
        this.engineState = state;
      },
    });
    this.engine.wake();
  }

  /** What the other tabs hear, a moment later; the leader sends what they wrote. */
  private tellOthers(tabs: readonly Tab[], teller: Replica, names: readonly RowName[], life: number): void {
    for (const { replica } of tabs) {
      if (replica === teller || !names.length) continue;
      this.world.after(this.world.below(30), () => {
        void replica.refresh(names).then(() => {
          if (replica === tabs[0]?.replica && replica.summary().outbox.some(({ ack }) => ack === 0)) this.wake(life);
        });
      });
    }
  }

  private paint(place: string, painted: Tab["painted"], changes: readonly Painted[], life: number): void {
    if (life !== this.life) return;
    for (const { entity, id, row } of changes) {
      if (row) painted.set(rowKey(entity, id), row);
      else painted.delete(rowKey(entity, id));
    }
    this.onPaint(place, changes);
  }

  wake(life = this.life): void {
    if (life === this.life) this.engine?.wake();
  }

  crash(): void {
    this.world.tell(() => `${this.name} crashes`);
    this.life++;
    this.engine?.stop();
    this.engine = null;
    this.tabs = [];
    const { life } = this;
    this.world.after(100 + this.world.below(2_000), () => void (life === this.life && this.boot()));
  }

  /** An edit by its person; a crash may come before it is kept, and then it never was. */
  commit(tab: Tab, drafts: readonly OpDraft[]): void {
    void tab.replica.commit(drafts);
  }
}

/** Answers to a life that is over never arrive. */
function mortal(transport: Transport, isAlive: () => boolean): Transport {
  const guard =
    <Request, Reply>(ask: (request: Request) => Promise<Reply>) =>
    (request: Request): Promise<Reply> =>
      ask(request).then((reply) => (isAlive() ? reply : never));
  return {
    hello: guard(transport.hello),
    push: guard(transport.push),
    pull: guard(transport.pull),
    snapshot: () => guard(transport.snapshot)(undefined),
  };
}
