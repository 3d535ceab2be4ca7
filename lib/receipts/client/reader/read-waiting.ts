/** Scans that wait for a connection, read on this device meanwhile. */
import { dayInZone } from "@/lib/kernel/day";
import { newId } from "@/lib/kernel/new-id";
import { commit } from "@/lib/sync/client/commit";
import { rowsStore } from "@/lib/sync/client/rows";
import type { Scan } from "../scan";
import { withPhotosAlone } from "../photo-lock";
import { scansStore } from "../scans";
import { deviceReaderStore, lookForReader, readOnDevice } from "./device-reader";
import { sourceHashOf } from "./source-hash";

type Reader = { userId: string; householdId: string };

/** Scans this device could not make sense of: the server will, later. */
const leftToServer = new Set<string>();
let isBusy = false;

/** The server is out of reach: no connection, or no answer to a first try. */
const waitsForServer = (scan: Scan): boolean =>
  scan.state === "waiting" && (!navigator.onLine || scan.attempts > 0) && !leftToServer.has(scan.receiptId);

const isUnread = (scan: Scan): boolean => !rowsStore("receipt").getState().has(scan.receiptId);

const nextScan = (): Scan | undefined =>
  [...scansStore.getState().byId.values()]
    .filter((scan) => waitsForServer(scan) && isUnread(scan))
    .sort((left, right) => left.createdMs - right.createdMs)[0];

const loadDrafting = () =>
  Promise.all([
    import("@/lib/receipts/core/draft/combine-readings"),
    import("@/lib/receipts/core/draft/device-draft"),
    import("@/lib/receipts/core/lessons/lesson"),
  ]);

async function readScan(scan: Scan, { userId, householdId }: Reader): Promise<void> {
  const readings = [];
  for (const photo of scan.photos) readings.push(await readOnDevice(photo));
  const [{ combineReadings }, { deviceDrafts }, { lessonBook }] = await loadDrafting();
  const reading = combineReadings(readings);
  if (!reading.isReceipt || !isUnread(scan)) return void leftToServer.add(scan.receiptId);
  const timeZone = rowsStore("household").getState().get(householdId)?.timeZone ?? "Etc/UTC";
  await commit(
    deviceDrafts(reading, {
      receiptId: scan.receiptId,
      householdId,
      userId,
      nowMs: Date.now(),
      today: dayInZone(Date.now(), timeZone),
      photoCount: scan.photos.length,
      sourceHash: await sourceHashOf(scan.photos),
      lessons: lessonBook(rowsStore("lesson").getState().values()),
      nextId: () => newId(),
    }),
  );
}

async function readScans(reader: Reader): Promise<void> {
  for (let scan = nextScan(); scan; scan = nextScan()) {
    deviceReaderStore.setState({ readingId: scan.receiptId });
    try {
      await readScan(scan, reader);
    } catch {
      leftToServer.add(scan.receiptId);
    }
  }
}

async function readAll(reader: Reader): Promise<void> {
  if (isBusy || deviceReaderStore.getState().phase !== "ready") return;
  isBusy = true;
  try {
    if (nextScan()) await withPhotosAlone(reader.userId, "wait", () => readScans(reader));
  } finally {
    isBusy = false;
    deviceReaderStore.setState({ readingId: null });
  }
}

/** Begins to read what waits, as long as the returned function is not called. */
export function startReadingWaiting(reader: Reader): () => void {
  const look = (): void => void readAll(reader);
  const stops = [scansStore.subscribe(look), deviceReaderStore.subscribe(look)];
  window.addEventListener("offline", look);
  void lookForReader().then(look);
  return () => {
    stops.forEach((stop) => stop());
    window.removeEventListener("offline", look);
  };
}
