/** One person's replica at work in this tab: storage, painting, the other tabs, and the engine where this tab leads. */
import { newId } from "@/lib/kernel/new-id";
import { createEngine, type Engine, type EngineState } from "./engine";
import { httpTransport } from "./http-transport";
import { databaseName, openIdbStorage, type ReplicaPlace } from "./idb-storage";
import { joinTabs, whenLeader } from "./leader";
import { emptyDisk, memoryStorage } from "./memory-storage";
import { openReplica, type Replica } from "./replica";
import { paint } from "./rows";
import { listen, type Ear } from "./socket";
import { tellStatus } from "./status";
import type { ReplicaStorage } from "./storage";
import { onTriggers } from "./triggers";

const newDevice = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(16).padStart(2, "0")).join("");

const after = (ms: number, work: () => void): (() => void) => {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
};

export type Session = {
  name: string;
  replica: Replica;
  stop: () => void;
  /** Stops here and in the other tabs, and deletes what is on the device. */
  erase: () => Promise<void>;
};

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

/** @param gone the replica is no more: erased in another tab, or its person is no member any longer */
export async function openSession(place: ReplicaPlace, gone: (reason: "erased" | "revoked") => void): Promise<Session> {
  const name = databaseName(place);
  const { storage, isKept } = await openStorage(place);
  let engine: Engine | null = null;
  let ear: Ear | null = null;
  let engineState: EngineState | null = null;
  let offlineSinceMs: number | null = null;

  const tell = (): void => tellStatus(replica.summary(), engineState, offlineSinceMs, isKept);
  const tabs = joinTabs(
    name,
    (names) => void opening.then((opened) => opened.refresh(names)).then(afterRefresh),
    () => gone("erased"),
  );
  const opening = openReplica({
    storage,
    nowMs: Date.now,
    newId,
    paint,
    changed: (names) => {
      if (names.length) tabs.tell(names);
      tell();
    },
    committed: () => engine?.wake(),
  });
  const replica = await opening;
  function afterRefresh(): void {
    tell();
    if (replica.summary().outbox.some(({ ack }) => ack === 0)) engine?.wake();
  }
  function onState(state: EngineState): void {
    engineState = state;
    offlineSinceMs = state.reachable ? null : (offlineSinceMs ?? Date.now());
    tell();
    if (state.problem === "revoked") gone("revoked");
    if (state.problem === "signed_out") ear?.close();
  }
  function lead(): void {
    const transport = httpTransport(place.householdId);
    const leading = createEngine({
      replica,
      transport,
      nowMs: Date.now,
      newDevice,
      random: Math.random,
      after,
      onState,
    });
    engine = leading;
    leading.wake();
    ear = listen(place.householdId, leading.wake, (message) => {
      if (message.type === "patch") void leading.patch(message.patch);
      else leading.wake();
    });
  }
  const resign = whenLeader(name, lead);
  const offTriggers = onTriggers(() => {
    ear?.retry();
    engine?.wake();
  });
  const stop = (): void => {
    engine?.stop();
    ear?.close();
    resign();
    offTriggers();
    tabs.close();
  };
  tell();
  return {
    name,
    replica,
    stop,
    erase: async () => {
      tabs.tellErased();
      stop();
      await storage.destroy();
    },
  };
}
