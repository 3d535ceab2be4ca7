/** What replicas say to the server and hear from it, over HTTP and the socket alike. */
import { z } from "zod";
import { entityNames } from "./entities";
import { deviceSchema, seenSchema, seqMax } from "./op-codec";
import { groupOpsMax } from "./op";
import { roles } from "./roles";
import { conflictKinds } from "./conflict";
import { verdictCodes } from "./verdict";

const verSchema = z.number().int().min(0);
const seqSchema = z.number().int().min(0).max(seqMax);
const schemaVersionSchema = z.number().int().min(1).max(10_000);
const epochSchema = z.string().max(80);

/** The end of a version: after every key of it. */
export const keyEnd = "~";
/** How far a replica has read: version `v`, and within it the rows up to key `k`. */
export const cursorSchema = z.object({ v: verSchema, k: z.string().max(80) });
export type Cursor = z.infer<typeof cursorSchema>;
export const cursorStart: Cursor = { v: 0, k: "" };

/** The least an op must carry to be counted: without it a push is refused as a whole. */
export const envelopeSchema = z.looseObject({
  id: z.uuid(),
  seq: z.number().int().min(1).max(seqMax),
  tx: z.string().max(64).optional(),
});
export type Envelope = z.infer<typeof envelopeSchema>;

const stampValue = z.tuple([z.json(), z.string()]);
/** A row's merge state on the wire. Values are not checked against the entity's fields: the server has done that. */
export const rowStateSchema = z.object({
  f: z.record(z.string(), stampValue),
  q: z.object({ v: z.number(), h: z.string(), d: z.array(z.tuple([z.string(), z.number()])) }),
  t: z.record(z.string(), z.array(z.string())),
  r: z.array(z.string()),
  c: seenSchema,
  a: seenSchema,
  x: seenSchema,
});
export const wireRowSchema = z.tuple([z.enum(entityNames), z.uuid(), rowStateSchema]);
export type WireRow = z.infer<typeof wireRowSchema>;
/** Rows are parsed one by one, so that one that will not parse is set aside and the rest go on. */
const rowsSchema = z.array(z.unknown());

const verdictSchema = z.object({ seq: seqSchema, id: z.uuid(), code: z.enum(verdictCodes) });

export const helloRequestSchema = z.object({
  dev: deviceSchema,
  schema: schemaVersionSchema,
  /** Of this hello: an answer to another one is stale. */
  rid: z.number().int().min(0),
  /** The oldest op not yet acknowledged: verdicts from there on are told again. */
  from: seqSchema,
});
export type HelloRequest = z.infer<typeof helloRequestSchema>;

export const helloReplySchema = z.object({
  dev: deviceSchema,
  rid: z.number().int(),
  epoch: epochSchema,
  /** Server time, epoch milliseconds. */
  now: z.number(),
  /** The last op of this device the server has, and its id: another id means two histories. */
  lastSeq: seqSchema,
  lastId: z.uuid().nullable(),
  head: verSchema,
  role: z.enum(roles),
  verdicts: z.array(verdictSchema),
});
export type HelloReply = z.infer<typeof helloReplySchema>;

export const pushRequestSchema = z.object({
  dev: deviceSchema,
  epoch: epochSchema,
  schema: schemaVersionSchema,
  ops: z.array(envelopeSchema).max(groupOpsMax),
});
export type PushRequest = z.infer<typeof pushRequestSchema>;

/** Rows that bring a replica whose cursor is the end of `prev` to the end of `ver`. */
export const patchSchema = z.object({ epoch: epochSchema, prev: verSchema, ver: verSchema, rows: rowsSchema });
export type Patch = z.infer<typeof patchSchema>;

export const pushReplySchema = z.object({
  dev: deviceSchema,
  epoch: epochSchema,
  ack: seqSchema,
  ackId: z.uuid().nullable(),
  /** The household's version once these ops were in it. */
  ver: verSchema,
  verdicts: z.array(verdictSchema),
});
export type PushReply = z.infer<typeof pushReplySchema>;

export const pullRequestSchema = z.object({
  dev: deviceSchema,
  epoch: epochSchema,
  schema: schemaVersionSchema,
  since: cursorSchema,
});
export type PullRequest = z.infer<typeof pullRequestSchema>;

export const conflictSchema = z.object({
  id: z.uuid(),
  kind: z.enum(conflictKinds),
  entity: z.enum(entityNames),
  rowId: z.uuid(),
  field: z.string().nullable(),
  winner: z.json(),
  loser: z.json(),
  winnerStamp: z.string(),
  loserStamp: z.string(),
});
export type WireConflict = z.infer<typeof conflictSchema>;

export const pullReplySchema = z.object({
  epoch: epochSchema,
  from: cursorSchema,
  to: cursorSchema,
  more: z.boolean(),
  rows: rowsSchema,
  conflicts: z.array(conflictSchema),
});
export type PullReply = z.infer<typeof pullReplySchema>;

/** First line of a snapshot; then one row a line; then the last line, without which the snapshot was cut short. */
export const snapshotHeadSchema = z.object({ epoch: epochSchema, ver: verSchema });
export const snapshotEndSchema = z.object({ end: z.literal(true), rows: z.number().int().min(0) });

/** What the server says by itself on the socket. */
export const socketMessageSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("patch"), patch: patchSchema }),
  z.object({ type: z.literal("poke"), ver: verSchema }),
]);
export type SocketMessage = z.infer<typeof socketMessageSchema>;

/** Header: the household a request is about. */
export const householdHeader = "x-household-id";
/** Header: the person whose replica asks; another one's session is answered like none. */
export const userHeader = "x-user-id";

/** Why the server ends a socket that it could have gone on with. */
export const socketCloseCodes = {
  /** The session ended, or the person's membership or role changed: say hello anew. */
  accessChanged: 4401,
  /** A person has too many open; this was the oldest. */
  tooMany: 4408,
} as const;

/** Why the server gives no answer, with the HTTP status that says so. */
export const refusals = {
  /** The request is none of the protocol. */
  bad_request: 400,
  signed_out: 401,
  /** No member of the household any more: its data leaves the phone. */
  revoked: 403,
  /** The server's data is not what the phone knew: say hello again. */
  epoch: 409,
  /** This device id has two histories: take a new one. */
  fork: 422,
  /** The cursor is older than the tombstones: take a snapshot. */
  snapshot: 410,
  /** The app is too old to read: update first. Its writes are still taken. */
  update: 426,
  /** Try again later. */
  busy: 503,
} as const;
export type Refusal = keyof typeof refusals;
export const refusalOfStatus = (status: number): Refusal =>
  (Object.keys(refusals) as Refusal[]).find((refusal) => refusals[refusal] === status) ?? "busy";
