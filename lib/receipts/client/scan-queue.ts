/** Keeps photos on the device and sends them when it can: one at a time, in one tab at a time, oldest first. */
import { newId } from "@/lib/kernel/new-id";
import { rowsStore } from "@/lib/sync/client/rows";
import { statusStore } from "@/lib/sync/client/status";
import { withPhotosAlone } from "./photo-lock";
import { deletePhotos, openPhotoStorage, type PhotoStorage } from "./photo-storage";
import { withEarlyScans } from "./early-scans";
import { newScan, type Scan } from "./scan";
import { clearScans, draftOf, hideScan, scansStore, showScan } from "./scans";
import { sendScan } from "./send-scan";
import { afterTry, msUntilDue, nextToSend, sentToForget, tryAgain } from "./upload-plan";

type Running = {
  userId: string;
  storage: PhotoStorage;
  timer: ReturnType<typeof setTimeout> | null;
  stopWatching: () => void;
};
let running: Running | null = null;
let starting: Promise<void> = Promise.resolve();

/**
 * Of a receipt that is here already, what was written here must reach the server before its photos: it would read them
 * into a draft of its own, and every line would be there twice.
 */
const isHeld = ({ receiptId }: Scan): boolean =>
  statusStore.getState().unsentCount > 0 && rowsStore("receipt").getState().has(receiptId);

const scans = (): Scan[] => [...scansStore.getState().byId.values()].filter((scan) => !isHeld(scan));

/** Scans the device had no room for: they live as long as this page. */
const unkept = new Set<string>();

/** Shown at once, then stored. A device without room keeps it in memory, and the screens say so. */
async function keep(scan: Scan): Promise<void> {
  showScan(scan);
  try {
    await running?.storage.put(scan);
    unkept.delete(scan.receiptId);
  } catch {
    unkept.add(scan.receiptId);
    scansStore.setState({ isKept: false });
  }
}

async function forget(receiptId: string): Promise<void> {
  hideScan(receiptId);
  await running?.storage.remove(receiptId);
}

/** A scan as it stands now: another tab may have sent it or thrown it away. Null when it need not be sent. */
async function stillWaiting(scan: Scan, storage: PhotoStorage): Promise<Scan | null> {
  if (unkept.has(scan.receiptId)) return scan;
  const kept = await storage.get(scan.receiptId);
  if (kept?.state === "waiting") return kept;
  if (kept) showScan(kept);
  else hideScan(scan.receiptId);
  return null;
}

async function send(scan: Scan): Promise<void> {
  const { receiptId } = scan;
  scansStore.setState({ sending: { receiptId, share: 0 } });
  const outcome = await sendScan(scan, (share) => scansStore.setState({ sending: { receiptId, share } }));
  scansStore.setState({ sending: null });
  const isDiscarded = !scansStore.getState().byId.has(receiptId);
  if (!isDiscarded) await keep(afterTry(scan, outcome, Date.now(), Math.random()));
}

async function sendDue({ storage }: Running): Promise<void> {
  for (let scan = nextToSend(scans(), Date.now()); scan; scan = nextToSend(scans(), Date.now())) {
    const waiting = await stillWaiting(scan, storage);
    if (waiting) await send(waiting);
  }
}

let sendingNow = false;

/** Sends what is due; asks again when the next scan's time has come. */
async function wake(): Promise<void> {
  const mine = running;
  if (!mine || sendingNow) return;
  sendingNow = true;
  try {
    if (navigator.onLine) await withPhotosAlone(mine.userId, "leave", () => sendDue(mine));
  } finally {
    sendingNow = false;
  }
  const waitMs = msUntilDue(scans(), Date.now());
  if (waitMs === null || running !== mine) return;
  if (mine.timer) clearTimeout(mine.timer);
  mine.timer = setTimeout(() => void wake(), Math.max(waitMs, lookAgainMs));
}

/** Also the pace at which a tab looks whether another one has finished. */
const lookAgainMs = 1_000;

/** Shows what is kept, and keeps what was taken while the storage was not open yet: its draft goes on with the kept one. */
async function load(storage: PhotoStorage, isKept: boolean): Promise<void> {
  const kept = await storage.all();
  const old = sentToForget(kept, Date.now());
  await Promise.all(old.map(({ receiptId }) => storage.remove(receiptId)));
  const taken = [...scansStore.getState().byId.values()];
  const { all, early } = withEarlyScans(
    kept.filter((scan) => !old.includes(scan)),
    taken,
  );
  const byId = new Map(all.map((scan) => [scan.receiptId, scan]));
  scansStore.setState({ isLoaded: true, isKept, byId });
  for (const scan of early) await keep(scan);
  for (const { receiptId } of taken) if (!byId.has(receiptId)) await storage.remove(receiptId);
}

const onWake = (): void => void wake();

/** Begins to keep and send the photos of a person. Calling it again for the same one does nothing. */
export function startScanQueue(userId: string): Promise<void> {
  starting = starting.then(async () => {
    if (running?.userId === userId) return;
    stopScanQueue();
    const { storage, isKept } = await openPhotoStorage(userId);
    const stopWatching = statusStore.subscribe(({ unsentCount }, before) => {
      if (unsentCount === 0 && before.unsentCount > 0) onWake();
    });
    running = { userId, storage, timer: null, stopWatching };
    await load(storage, isKept);
    window.addEventListener("online", onWake);
    document.addEventListener("visibilitychange", onWake);
    void wake();
  });
  return starting;
}

/** Stops sending and empties the screen; the photos stay on the device. */
function stopScanQueue(): void {
  if (!running) return;
  if (running.timer) clearTimeout(running.timer);
  running.stopWatching();
  running.storage.close();
  running = null;
  window.removeEventListener("online", onWake);
  document.removeEventListener("visibilitychange", onWake);
  clearScans();
}

/** Stops sending and removes every photo of a person from this device: for the end of a session. */
export async function forgetPhotos(userId: string): Promise<void> {
  stopScanQueue();
  await deletePhotos(userId);
}

/** Replaces the photos of the receipt being taken; the first photo begins it, none ends it. */
export async function keepDraft(photos: readonly Blob[]): Promise<void> {
  const draft = draftOf(scansStore.getState());
  if (!photos.length) return draft ? forget(draft.receiptId) : undefined;
  await keep({ ...(draft ?? newScan(newId(), Date.now())), photos: [...photos] });
}

/** Sends the receipt being taken as soon as it can be. @returns its id, or null when there is no photo */
export async function sendDraft(): Promise<string | null> {
  const draft = draftOf(scansStore.getState());
  if (!draft) return null;
  await keep(tryAgain(draft));
  void wake();
  return draft.receiptId;
}

/** Sends every photo being taken as a receipt of its own. @returns how many */
export async function sendDraftApart(): Promise<number> {
  const draft = draftOf(scansStore.getState());
  if (!draft) return 0;
  // The first keeps the draft's place, so that a break in between leaves photos twice rather than not at all.
  const [first, ...others] = draft.photos;
  if (!first) return 0;
  for (const [at, photo] of others.entries()) {
    await keep(tryAgain({ ...newScan(newId(), Date.now() + at + 1), photos: [photo] }));
  }
  await keep(tryAgain({ ...draft, photos: [first] }));
  void wake();
  return draft.photos.length;
}

/** Tries a scan again at once. */
export async function retryScan(receiptId: string): Promise<void> {
  const scan = scansStore.getState().byId.get(receiptId);
  if (!scan) return;
  await keep(tryAgain(scan));
  void wake();
}

/** Throws photos away that have not been sent, or whose receipt needs them no more. */
export const discardScan = (receiptId: string): Promise<void> => forget(receiptId);
