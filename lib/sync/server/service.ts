/** The protocol's answers, whatever carries them: the simulator calls this as HTTP does. */
import { ok, fail, type Result } from "@/lib/kernel/result";
import {
  keyEnd,
  type Cursor,
  type HelloReply,
  type HelloRequest,
  type PullReply,
  type PullRequest,
  type PushReply,
  type PushRequest,
  type Refusal,
} from "@/lib/sync/core/protocol";
import { rowKey } from "@/lib/sync/core/op";
import type { SyncRole } from "@/lib/sync/core/roles";
import { acceptOps, type Accepted } from "./accept";
import { readIncoming, serverSchema, type ServerSchema } from "./incoming";
import type { HouseholdStore, HouseholdTx, RowName } from "./store";

/** Rows of one page. */
export const pageRowsMax = 500;

/** Who asks, as the session says; membership and role are looked up anew inside each transaction. */
export type Caller = { userId: string; householdId: string };

export type ServicePorts = {
  store: HouseholdStore;
  nowMs: () => number;
  /** After a commit. */
  published: (householdId: string, ver: number) => void;
  foldMs?: number;
  pageRows?: number;
  schema?: ServerSchema;
};

type Reply<Value> = Promise<Result<Value, Refusal>>;

export type SyncService = {
  hello: (caller: Caller, request: HelloRequest) => Reply<HelloReply>;
  push: (caller: Caller, request: PushRequest) => Reply<PushReply>;
  pull: (caller: Caller, request: PullRequest) => Reply<PullReply>;
};

type Joined = { tx: HouseholdTx; head: number; epoch: string; role: SyncRole };

/** Takes the household's lock for a member; refuses everybody else. */
async function join(tx: HouseholdTx, userId: string): Reply<Joined> {
  const lock = await tx.lock();
  const role = lock && (await tx.roleOf(userId));
  return role && role !== "system" ? ok({ tx, ...lock, role }) : fail("revoked");
}

/** Whether a cursor may have missed a tombstone that is gone: also when it stopped within the floor's own version. */
const isBelow = (since: Cursor, floor: number): boolean => since.v < floor || (since.v === floor && since.k !== keyEnd);

export function createSyncService(ports: ServicePorts): SyncService {
  const { store, nowMs, schema = serverSchema } = ports;

  const hello = ({ userId, householdId }: Caller, request: HelloRequest): Reply<HelloReply> =>
    store.transaction(householdId, async (tx) => {
      const joined = await join(tx, userId);
      if (!joined.ok) return joined;
      const { head, epoch, role } = joined.value;
      const device = (await tx.device(request.dev)) ?? (await tx.adoptDevice(request.dev, userId));
      if (!device || device.userId !== userId) return fail("fork");
      const { lastSeq, lastOpId: lastId } = device;
      const verdicts = await tx.verdicts(device.id, request.from);
      return ok({ dev: device.id, rid: request.rid, epoch, now: nowMs(), lastSeq, lastId, head, role, verdicts });
    });

  const push = async ({ userId, householdId }: Caller, request: PushRequest): Reply<PushReply> => {
    const pushed = await store.transaction(householdId, async (tx): Reply<PushReply & { isNew: boolean }> => {
      const joined = await join(tx, userId);
      if (!joined.ok) return joined;
      const { head, epoch, role } = joined.value;
      if (epoch !== request.epoch) return fail("epoch");
      const device = await tx.device(request.dev);
      if (!device || device.userId !== userId) return fail("epoch");
      const incoming = request.ops.map((op) => readIncoming(op, device.id, schema));
      const names = incoming.flatMap(({ op }): RowName[] => (op ? [{ entity: op.e, id: op.k }] : []));
      const situation = { nowMs: nowMs(), householdId, role, device, rows: await tx.rows(names), foldMs: ports.foldMs };
      const outcome = acceptOps({ ...situation, ...(await tx.seen(device.id, incoming)) }, incoming);
      if (outcome === "fork") return fail("fork");
      const isNew = outcome.log.length > 0;
      const ver = isNew ? head + 1 : head;
      if (outcome.device.lastSeq > device.lastSeq) await tx.save(outcome, ver, situation.nowMs, userId);
      // Of ops that were sent before, the answer may have been lost: their verdicts are told again.
      const repeats = incoming.some(({ seq }) => seq <= device.lastSeq);
      const verdicts = repeats
        ? await tx.verdicts(device.id, Math.min(...incoming.map(({ seq }) => seq)))
        : outcome.refused.map(({ seq, id, code }) => ({ seq, id, code }));
      return ok({ ...replyOf(outcome, epoch, ver, verdicts), isNew });
    });
    if (!pushed.ok) return pushed;
    const { isNew, ...reply } = pushed.value;
    if (isNew) ports.published(householdId, reply.ver);
    return ok(reply);
  };

  const pull = async ({ userId, householdId }: Caller, request: PullRequest): Reply<PullReply> => {
    if (request.schema < schema.version) return fail("update");
    if (!(await store.role(householdId, userId))) return fail("revoked");
    const limit = ports.pageRows ?? pageRowsMax;
    const page = await store.page(householdId, request.since, limit + 1);
    if (!page) return fail("revoked");
    if (page.epoch !== request.epoch) return fail("epoch");
    if (isBelow(request.since, page.gcFloor)) return fail("snapshot");
    const rows = page.rows.slice(0, limit);
    const last = rows[rows.length - 1];
    const more = page.rows.length > limit && last !== undefined;
    const to: Cursor = more ? { v: last.ver, k: rowKey(last.row[0], last.row[1]) } : { v: page.head, k: keyEnd };
    const conflicts =
      !more && page.head > request.since.v ? await store.conflicts(householdId, request.since.v, page.head) : [];
    return ok({ epoch: page.epoch, from: request.since, to, more, rows: rows.map(({ row }) => row), conflicts });
  };

  return { hello, push, pull };
}

const replyOf = (outcome: Accepted, epoch: string, ver: number, verdicts: PushReply["verdicts"]): PushReply => ({
  dev: outcome.device.id,
  epoch,
  ack: outcome.device.lastSeq,
  ackId: outcome.device.lastOpId,
  ver,
  verdicts,
});
