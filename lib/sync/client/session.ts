/** One person's replica in this tab: its storage, its painting, and its share of speaking for all tabs. */
import { newId } from "@/lib/kernel/new-id";
import { requestBackgroundSync } from "./background-request";
import { databaseName, openIdbStorage, type ReplicaPlace } from "./idb-storage";
import { joinTabs, whenLeader, type News, type SpeakerState } from "./leader";
import { emptyDisk, memoryStorage } from "./memory-storage";
import { newDeviceId } from "./new-device-id";
import { openReplica, type Replica } from "./replica";
import { paint } from "./rows";
import { startSpeaker, type Speaker } from "./speaker";
import { tellStatus } from "./status";
import type { ReplicaStorage } from "./storage";
import { onTriggers } from "./triggers";

/** A leader that says nothing for so long is asleep, as tabs in the background of a phone are. */
const leaderAnswerMs = 3_000;

export type Session = {
  name: string;
  replica: Replica;
  /** A person asks for news now. */
  ask: () => void;
  stop: () => void;
  /** Stops here and in the other tabs, and deletes what is on the device. */
  erase: () => Promise<void>;
};

/** IndexedDB, or memory where the browser denies it: the app works on, and says that nothing is kept. */
async function openStorage(place: ReplicaPlace): Promise<{ storage: ReplicaStorage; isKept: boolean }> {
  try {
    const storage = await openIdbStorage(place, newDeviceId);
    // Without this grant a browser short of space may delete what is unsent.
    void navigator.storage?.persist?.().catch(() => false);
    return { storage, isKept: true };
  } catch {
    return { storage: memoryStorage(emptyDisk(newDeviceId())), isKept: false };
  }
}

const hasUnsent = (replica: Replica): boolean => replica.summary().outbox.some(({ ack }) => ack === 0);

/** @param gone the replica is no more: erased in another tab, or its person is no member any longer */
export async function openSession(place: ReplicaPlace, gone: (reason: "erased" | "revoked") => void): Promise<Session> {
  const name = databaseName(place);
  const { storage, isKept } = await openStorage(place);
  let speaker: Speaker | null = null;
  let standing: SpeakerState | null = null;
  let silence: ReturnType<typeof setTimeout> | undefined;

  let isFull = false;

  const tell = (): void => tellStatus(replica.summary(), standing, { isKept, isFull });
  const tabs = joinTabs(name, (news) => void opening.then((opened) => hear(opened, news)));
  const opening = openReplica({
    storage,
    nowMs: Date.now,
    newId,
    paint,
    changed: (names, listsChanged) => {
      if (names.length || listsChanged) tabs.tell({ kind: "changed", names });
      tell();
    },
    refused: () => {
      isFull = true;
      tell();
    },
    committed: () => {
      isFull = false;
      speaker?.wake();
      if (!standing?.reachable) void requestBackgroundSync();
    },
  });
  const replica = await opening;

  async function hear(opened: Replica, news: News): Promise<void> {
    switch (news.kind) {
      case "changed":
        await opened.refresh(news.names);
        tell();
        if (hasUnsent(opened)) speaker?.wake();
        return;
      case "erased":
        return gone("erased");
      case "asked":
        return speaker ? tabs.tell({ kind: "spoke", state: speaker.state() }) : undefined;
      case "spoke":
        clearTimeout(silence);
        if (!speaker && news.state) onState(news.state);
    }
  }
  function onState(state: SpeakerState): void {
    standing = state;
    tell();
    if (state.problem === "revoked" && speaker) gone("revoked");
  }
  function lead(): void {
    clearTimeout(silence);
    speaker = startSpeaker(place, replica, (state) => {
      tabs.tell({ kind: "spoke", state });
      onState(state);
    });
  }
  function follow(): void {
    speaker?.stop();
    speaker = null;
  }
  const leadership = whenLeader(name, lead, follow);
  /** A person looks at this tab: somebody who is awake must speak for it. */
  function askLeader(): void {
    clearTimeout(silence);
    if (speaker || document.visibilityState !== "visible") return;
    tabs.tell({ kind: "asked" });
    silence = setTimeout(leadership.takeOver, leaderAnswerMs);
  }
  const ask = (): void => {
    speaker?.retry();
    askLeader();
  };
  const offTriggers = onTriggers(ask);
  // The page may go before everything is sent.
  const onPageHide = (): void => {
    if (hasUnsent(replica)) void requestBackgroundSync();
  };
  window.addEventListener("pagehide", onPageHide);
  const stop = (): void => {
    window.removeEventListener("pagehide", onPageHide);
    clearTimeout(silence);
    leadership.resign();
    speaker?.stop();
    offTriggers();
    tabs.close();
  };
  tell();
  askLeader();
  return {
    name,
    replica,
    ask,
    stop,
    erase: async () => {
      tabs.tell({ kind: "erased" });
      stop();
      await storage.destroy();
    },
  };
}
