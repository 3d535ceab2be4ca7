import { expect, it } from "vitest";
import { cursorStart, keyEnd } from "@/lib/sync/core/protocol";
import type { ReplicaSummary } from "./replica";
import { firstLedger, isFetched } from "./ledger";
import { statusStore, tellStatus } from "./status";

const heard = { reachable: true, role: "owner", problem: null, offlineSinceMs: null } as const;
const kept = { isKept: true, isFull: false };

const having = (cursor: ReplicaSummary["meta"]["cursor"]): ReplicaSummary => ({
  meta: { ...firstLedger("device").meta, cursor },
  isFetched: isFetched(cursor),
  outbox: [],
  storingCount: 0,
  rejected: [],
  conflicts: [],
  setAsideCount: 0,
});
const nothing = having(cursorStart);
const rows = having({ v: 7, k: keyEnd });

it("says that all is saved only once the household's rows are here", () => {
  tellStatus(nothing, heard, kept);
  expect(statusStore.getState()).toMatchObject({ standing: { kind: "starting" }, isFetched: false });
  tellStatus(rows, heard, kept);
  expect(statusStore.getState()).toMatchObject({ standing: { kind: "saved" }, isFetched: true });
});

it("knows without a connection whether rows were ever here", () => {
  const unreachable = { ...heard, reachable: false };
  tellStatus(nothing, unreachable, kept);
  expect(statusStore.getState()).toMatchObject({ standing: { kind: "offline" }, isFetched: false });
  tellStatus(rows, unreachable, kept);
  expect(statusStore.getState()).toMatchObject({ standing: { kind: "offline" }, isFetched: true });
});
