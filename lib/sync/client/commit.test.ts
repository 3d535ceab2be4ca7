import { beforeEach, expect, test } from "vitest";
import type { OpDraft } from "@/lib/sync/core/op";
import { commit, currentReplica, opened, setReplica } from "./commit";
import { emptyDisk, memoryStorage } from "./memory-storage";
import { openReplica, type Replica } from "./replica";

const lot = (name: string): OpDraft => ({
  e: "lot",
  k: `00000000-0000-7000-8000-0000000000${name}`,
  t: "new",
  f: { name, location: "pantry" },
});

let ids = 0;
const open = (): Promise<Replica> =>
  openReplica({
    storage: memoryStorage(emptyDisk("0000000000a1")),
    nowMs: () => 1_780_000_000_000,
    newId: () => `00000000-0000-7000-8000-${String(++ids).padStart(12, "0")}`,
    paint: () => undefined,
    changed: () => undefined,
    committed: () => undefined,
  });

const namesOf = (replica: Replica): unknown[] =>
  replica.summary().outbox.map(({ op }) => (op.t === "new" ? op.f["name"] : op.t));

beforeEach(() => setReplica("opening"));

test("what is written before the replica is open waits for it, in its order", async () => {
  const writes = [commit([lot("01")]), commit([lot("02")])];
  expect(currentReplica()).toBeNull();
  const replica = await open();
  setReplica(replica);
  await Promise.all(writes);
  await commit([lot("03")]);
  expect(namesOf(replica)).toEqual(["01", "02", "03"]);
  expect(await opened()).toBe(replica);
});

test("what waits for a replica that will never open is refused", async () => {
  const write = commit([lot("01")]);
  setReplica(null);
  await expect(write).rejects.toThrow("ended");
  await expect(commit([lot("02")])).rejects.toThrow("ended");
  await expect(opened()).rejects.toThrow("ended");
});
