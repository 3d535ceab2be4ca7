/** A replica in IndexedDB: one database for each user and household, so that leaving one deletes it whole. */
import { deleteDB, openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from "idb";
import { rowKey } from "@/lib/sync/core/op";
import { conflictSchema, type WireConflict, type WireRow } from "@/lib/sync/core/protocol";
import { firstLedger, withMeta, type Ledger, type Meta, type OutboxOp, type RestingOp } from "./ledger";
import { readRows } from "./receive";
import { metaSchema, outboxOpSchema, parseEach, rejectedOpSchema, restingOpSchema } from "./saved-schema";
import { difference, type Loaded, type Reads, type RejectedOp, type ReplicaStorage, type Update } from "./storage";

export type ReplicaPlace = { userId: string; householdId: string };

const prefix = "shelfie:";
const layoutVersion = 1;
export const databaseName = ({ userId, householdId }: ReplicaPlace): string => `${prefix}${userId}:${householdId}`;

/** The place a database is of. */
export function placeOf(name: string): ReplicaPlace {
  const [userId = "", householdId = ""] = name.slice(prefix.length).split(":");
  return { userId, householdId };
}

/** Whether two databases are of one person, whichever their households. */
export const isOfSamePerson = (left: string, right: string): boolean => placeOf(left).userId === placeOf(right).userId;

/** Every replica on this device; none where the browser cannot list its databases. */
export async function replicaNames(): Promise<string[]> {
  if (typeof indexedDB === "undefined" || typeof indexedDB.databases !== "function") return [];
  const databases = await indexedDB.databases();
  return databases.flatMap(({ name }) => (name?.startsWith(prefix) ? [name] : []));
}

interface Layout extends DBSchema {
  meta: { key: "meta"; value: Meta };
  outbox: { key: number; value: OutboxOp };
  ring: { key: number; value: RestingOp };
  rows: { key: string; value: WireRow };
  rejected: { key: string; value: RejectedOp };
  conflicts: { key: string; value: WireConflict };
}
const stores = ["meta", "outbox", "ring", "rows", "rejected", "conflicts"] as const;
type Store = (typeof stores)[number];
type Writing = IDBPTransaction<Layout, Store[], "readwrite">;
type Reading = IDBPTransaction<Layout, Store[], "readonly">;

const open = (name: string): Promise<IDBPDatabase<Layout>> =>
  openDB<Layout>(name, layoutVersion, {
    upgrade: (database) => stores.forEach((store) => void database.createObjectStore(store)),
    // Another tab deletes or upgrades: let go, so that it can.
    blocking: (_current, _next, event) => (event.target as IDBDatabase).close(),
  });

async function readLedger(tx: Writing | Reading, reads: Reads, newDevice: () => string): Promise<Ledger> {
  const [meta, outbox, ring] = await Promise.all([
    tx.objectStore("meta").get("meta"),
    reads === "meta" ? [] : tx.objectStore("outbox").getAll(),
    reads === "ring" ? tx.objectStore("ring").getAll() : [],
  ]);
  const parsed = metaSchema.safeParse(meta);
  if (!parsed.success) return firstLedger(newDevice());
  return { meta: parsed.data, outbox: parseEach(outboxOpSchema, outbox), ring: parseEach(restingOpSchema, ring) };
}

function write(tx: Writing, before: Ledger, update: Update<unknown>): Promise<unknown>[] {
  const { ledger } = update;
  const outbox = difference(before.outbox, ledger.outbox);
  const ring = difference(before.ring, ledger.ring);
  return [
    tx.objectStore("meta").put(ledger.meta, "meta"),
    ...outbox.drop.map((seq) => tx.objectStore("outbox").delete(seq)),
    ...outbox.put.map((one) => tx.objectStore("outbox").put(one, one.op.seq)),
    ...ring.drop.map((seq) => tx.objectStore("ring").delete(seq)),
    ...ring.put.map((one) => tx.objectStore("ring").put(one, one.op.seq)),
    ...(update.replacesRows ? [tx.objectStore("rows").clear()] : []),
    ...(update.rows ?? []).map((row) => tx.objectStore("rows").put(row, rowKey(row[0], row[1]))),
    ...(update.rejected ?? []).map((one) => tx.objectStore("rejected").put(one, one.op.id)),
    ...(update.conflicts ?? []).map((one) => tx.objectStore("conflicts").put(one, one.id)),
  ];
}

async function readAll(tx: Reading, wanted: readonly string[] | null, newDevice: () => string): Promise<Loaded> {
  const rowStore = tx.objectStore("rows");
  const [ledger, rows, rejected, conflicts] = await Promise.all([
    readLedger(tx, "outbox", newDevice),
    wanted ? Promise.all(wanted.map((key) => rowStore.get(key))) : rowStore.getAll(),
    tx.objectStore("rejected").getAll(),
    tx.objectStore("conflicts").getAll(),
  ]);
  return {
    ledger,
    ...readRows(rows.filter((row) => row !== undefined)),
    rejected: parseEach(rejectedOpSchema, rejected),
    conflicts: parseEach(conflictSchema, conflicts),
  };
}

/** Opens the replica of a place. Rejects where IndexedDB is denied or full. */
export async function openIdbStorage(place: ReplicaPlace, newDevice: () => string): Promise<ReplicaStorage> {
  const name = databaseName(place);
  const database = await open(name);
  const reading = (): Reading => database.transaction([...stores], "readonly");
  return {
    load: () => readAll(reading(), null, newDevice),
    loadRows: (names) =>
      readAll(
        reading(),
        names.map(({ entity, id }) => rowKey(entity, id)),
        newDevice,
      ),
    update: async (reads, work) => {
      const tx = database.transaction([...stores], "readwrite");
      try {
        const before = await readLedger(tx, reads, newDevice);
        const update = work(before);
        const ledger = withMeta(update.ledger, { revision: before.meta.revision + 1 });
        await Promise.all([...write(tx, before, { ...update, ledger }), tx.done]);
        return { ...update, ledger };
      } catch (error) {
        tx.done.catch(() => undefined);
        if (tx.error === null) abort(tx);
        throw error;
      }
    },
    dismiss: async (list, id) => database.delete(list, id),
    close: () => database.close(),
    destroy: async () => {
      database.close();
      await deleteDB(name);
    },
  };
}

function abort(tx: Writing): void {
  try {
    tx.abort();
  } catch {
    // It had ended already.
  }
}
