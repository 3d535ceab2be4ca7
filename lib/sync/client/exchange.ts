/** The four things a replica says to the server, and what each answer does to its storage. */
import type { BatchBounds } from "@/lib/sync/core/batch";
import type { HelloReply } from "@/lib/sync/core/protocol";
import type { SyncRole } from "@/lib/sync/core/roles";
import { schemaVersion } from "@/lib/sync/core/version";
import { takeBatch } from "./coalesce";
import { greet, renumber, type SentHello } from "./greet";
import type { Meta } from "./ledger";
import { receivePull, receivePush, receiveSnapshot, reject, type Next } from "./receive";
import type { Replica } from "./replica";
import type { Answer, Transport } from "./transport";

export type ExchangePorts = {
  replica: Replica;
  transport: Transport;
  nowMs: () => number;
  newDevice: () => string;
};

export type Exchanges = {
  /** Learns epoch, time and what the server has; `done` once both sides know each other. */
  hello: () => Promise<Answer<{ next: Next; role: SyncRole }>>;
  /** Sends the next batch; null when nothing waits. */
  push: (bounds: BatchBounds) => Promise<Answer<Next> | null>;
  /** Reads the next page, or everything anew where there is nothing to continue from. */
  pull: () => Promise<Answer<Next>>;
  /** Goes on as another device. */
  fork: () => Promise<void>;
};

const place = (meta: Meta) => ({ dev: meta.device, epoch: meta.epoch, schema: schemaVersion });

export function createExchanges({ replica, transport, nowMs, newDevice }: ExchangePorts): Exchanges {
  let rid = 0;

  const receiveHello = (reply: HelloReply, sent: SentHello): Promise<Next> =>
    replica.transact<Next>("ring", (ledger) => {
      // Verdicts first: once an op counts as acknowledged it may leave the outbox, and nobody would be told.
      const judged = reject(ledger, reply.verdicts, nowMs());
      const greeting = greet(judged.ledger, reply, sent, nowMs());
      if (greeting.kind === "fork") return { ledger: renumber(ledger, newDevice()), value: "hello" };
      if (greeting.kind === "stale") return { ledger, value: "hello" };
      return { ...judged, ledger: greeting.ledger, replacesRows: greeting.rowsAreStale, value: "done" };
    });

  const snapshot = async (): Promise<Answer<Next>> => {
    const answer = await transport.snapshot();
    if (!answer.ok) return answer;
    const next = await replica.transact("outbox", (ledger) => receiveSnapshot(ledger, answer.value, nowMs()));
    return { ok: true, value: next };
  };

  return {
    hello: async () => {
      const sent: SentHello = { rid: ++rid, atMs: nowMs() };
      const { meta, outbox } = replica.summary();
      const from = outbox[0]?.op.seq ?? meta.seq;
      const answer = await transport.hello({ dev: meta.device, schema: schemaVersion, rid: sent.rid, from });
      if (!answer.ok) return answer;
      return { ok: true, value: { next: await receiveHello(answer.value, sent), role: answer.value.role } };
    },
    push: async (bounds) => {
      if (replica.summary().outbox.every(({ ack }) => ack > 0)) return null;
      const ops = await replica.transact("outbox", (ledger) => takeBatch(ledger, bounds));
      if (!ops.length) return null;
      const { meta } = replica.summary();
      const answer = await transport.push({ ...place(meta), ops: [...ops] });
      if (!answer.ok) return answer;
      return {
        ok: true,
        value: await replica.transact("outbox", (ledger) => receivePush(ledger, answer.value, nowMs())),
      };
    },
    pull: async () => {
      const { meta } = replica.summary();
      if (meta.cursor.v === 0) return snapshot();
      const answer = await transport.pull({ ...place(meta), since: meta.cursor });
      if (!answer.ok) return answer.refusal === "snapshot" ? snapshot() : answer;
      return {
        ok: true,
        value: await replica.transact("outbox", (ledger) => receivePull(ledger, answer.value, nowMs())),
      };
    },
    fork: () => replica.transact("ring", (ledger) => ({ ledger: renumber(ledger, newDevice()), value: undefined })),
  };
}
