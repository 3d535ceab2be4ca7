/** Puts the replica of the signed-in person together and keeps it going until sign-out. */
import { newId } from "@/lib/kernel/new-id";
import { currentReplica, setReplica } from "./commit";
import { createEngine, type Engine, type EngineState } from "./engine";
import { httpTransport } from "./http-transport";
import { databaseName, openIdbStorage, type ReplicaPlace } from "./idb-storage";
import { joinTabs, whenLeader, type Tabs } from "./leader";
import { emptyDisk, memoryStorage } from "./memory-storage";
import { openReplica, type Replica } from "./replica";
import { clearRows, paint } from "./rows";
import { firstStatus, statusStore, tellStatus } from "./status";
import type { ReplicaStorage } from "./storage";
import { onTriggers } from "./triggers";

const newDevice = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(16).padStart(2, "0")).join("");

type Running = { name: string; storage: ReplicaStorage; stop: () => void };
let running: Running | null = null;
let starting: Promise<void> = Promise.resolve();

/** IndexedDB, or memory where the browser denies it: the app works on, and says that nothing is kept. */
async function openStorage(place: ReplicaPlace): Promise<{ storage: ReplicaStorage; isKept: boolean }> {
  try {
    const storage = await openIdbStorage(place, newDevice);
    // Without this grant a browser short of space may delete what is unsent.
    void navigator.storage?.persist?.().catch(() => false);
    return { storage, isKept: true };
  } catch {
    return { storage: memoryStorage(emptyDisk(newDevice())), isKept: false };
  }
}

async function run(place: ReplicaPlace): Promise<Running> {
  const name = databaseName(place);
  const { storage, isKept } = await openStorage(place);
  let engine: Engine | null = null;
  let engineState: EngineState | null = null;
  let offlineSinceMs: number | null = null;
  let replica: Replica | null = null;

  const tell = (): void => {
    if (replica) tellStatus(replica.summary(), engineState, offlineSinceMs, isKept);
  };
  const tabs: Tabs = joinTabs(name, (names) => {
    void replica?.refresh(names).then(() => {
      tell();
      if (replica?.summary().outbox.some(({ ack }) => ack === 0)) engine?.wake();
    });
  });
  replica = await openReplica({
    storage,
    nowMs: Date.now,
    newId,
    paint,
    changed: (names) => {
      tabs.tell(names);
      tell();
    },
    committed: () => engine?.wake(),
  });
  setReplica(replica);
  const onState = (state: EngineState): void => {
    engineState = state;
    offlineSinceMs = state.reachable ? null : (offlineSinceMs ?? Date.now());
    tell();
  };
  const ports = {
    replica,
    transport: httpTransport(place.householdId),
    nowMs: Date.now,
    newDevice,
    random: Math.random,
  };
  const after = (ms: number, work: () => void): (() => void) => {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  };
  const resign = whenLeader(name, () => {
    engine = createEngine({ ...ports, after, onState });
    engine.wake();
  });
  const offTriggers = onTriggers(() => engine?.wake());
  const stop = (): void => {
    engine?.stop();
    resign();
    offTriggers();
    tabs.close();
    setReplica(null);
  };
  tell();
  return { name, storage, stop };
}

/**
 * Opens this person's data and paints it, then keeps it in step with the server. Calling it again for the same person and
 * household does nothing; for another it changes over.
 */
export function startSync(place: ReplicaPlace): Promise<void> {
  starting = starting.then(async () => {
    if (running?.name === databaseName(place) && currentReplica()) return;
    stopSync();
    running = await run(place);
  });
  return starting;
}

/** Stops talking to the server and empties the screen; what is on the device stays. */
export function stopSync(): void {
  running?.stop();
  running = null;
  clearRows();
  statusStore.setState(firstStatus, true);
}
