/** Ways to break the protocol, each one change of the real code. Every one of them must be caught. */

export type Mutant = { name: string; file: string; find: string; replace: string };

const server = "lib/sync/server/accept.ts";
const merge = "lib/sync/core/merge.ts";
const greet = "lib/sync/client/greet.ts";
const receive = "lib/sync/client/receive.ts";

export const mutants: readonly Mutant[] = [
  {
    name: "applies an op again when it comes again",
    file: server,
    find: "if (known.has(one.id)) continue;",
    replace: "",
  },
  { name: "accepts ops past a gap", file: server, find: "one.seq === last + 1", replace: "one.seq > last" },
  {
    name: "does not compare ids under one number",
    file: server,
    find: 'if (before !== undefined && before !== one.id) return "fork";',
    replace: "continue;",
  },
  {
    name: "believes any stamp",
    file: server,
    find: "h: clampStamp(sent.h, situation.nowMs, [draft.lastStamp, sent.b])",
    replace: "h: sent.h",
  },
  { name: "clamps without keeping a device's order", file: server, find: "[draft.lastStamp, sent.b]", replace: "[]" },
  {
    name: "does not let a group fall as one",
    file: server,
    find: "one.tx !== undefined && last[0]?.tx === one.tx",
    replace: "false",
  },
  {
    name: "lets a refused op block its batch",
    file: server,
    find: "lastSeq: last?.seq ?? situation.device.lastSeq,",
    replace: "lastSeq: refused.length ? situation.device.lastSeq : (last?.seq ?? situation.device.lastSeq),",
  },
  { name: "does not tell a verdict again", file: server, find: ", ...toldAgain(group, situation)", replace: "" },
  {
    name: "lets members write settings",
    file: "lib/sync/core/roles.ts",
    find: 'role !== "member"',
    replace: "true",
  },
  {
    name: "ignores the epoch after a restore",
    file: greet,
    find: "reply.epoch !== ledger.meta.epoch",
    replace: 'ledger.meta.epoch === ""',
  },
  {
    name: "forgets ops once they are acknowledged",
    file: greet,
    find: "ledger.ring.filter(({ op }) => op.seq > lastSeq).map(",
    replace: "ledger.ring.filter(() => false).map(",
  },
  {
    name: "does not notice a cloned profile",
    file: greet,
    find: "return seq > ledger.meta.seq || (mine !== undefined && mine.op.id !== id);",
    replace: "return false;",
  },
  {
    name: "renumbers a fork without its resting ops",
    file: greet,
    find: "[...ledger.ring.map(({ op }) => op), ...ledger.outbox",
    replace: "[...ledger.outbox",
  },
  {
    name: "sends on across a gap it will never fill",
    file: greet,
    find: 'if (isGap(next, reply.lastSeq)) return { kind: "fork" };',
    replace: "",
  },
  { name: "lets the last to arrive win", file: merge, find: "current[1] >= op.h", replace: "false" },
  {
    name: "takes a quantity for a plain register",
    file: merge,
    find: "const delta: Delta = [stamp, change];",
    replace: "return { ...row, q: { v: row.q.v + change, h: stamp, d: [] } }; const delta: Delta = [stamp, change];",
  },
  {
    name: "does not absorb earlier changes in a count",
    file: merge,
    find: "row.q.d.filter(([at]) => at > stamp)",
    replace: "row.q.d",
  },
  {
    name: "forgets a remove that comes before its add",
    file: merge,
    find: "r: early.length ? [...row.r, ...early] : row.r",
    replace: "r: row.r",
  },
  {
    name: "revives a row by an older edit",
    file: "lib/sync/core/row-state.ts",
    find: "row.a > row.x",
    replace: 'row.a !== "" && (row.x === "" || row.a > row.x.slice(0, 3))',
  },
  {
    name: "stamps without regard to what was seen",
    file: "lib/sync/client/allocate.ts",
    find: "clock = nextClock(floor, nowMs + offsetMs, op.b);",
    replace: "clock = { ms: Math.max(0, nowMs + offsetMs), counter: seq % 1000 };",
  },
  {
    name: "numbers ops per tab",
    file: "lib/sync/client/allocate.ts",
    find: "seq: ++seq, h: formatStamp(clock, device) };",
    replace: "seq: (seq = painted[0] === op ? Math.max(1, seq) : seq + 1), h: formatStamp(clock, device) };",
  },
  {
    name: "takes a patch that does not continue from the cursor",
    file: receive,
    find: "meta.cursor.v !== patch.prev || meta.cursor.k !== keyEnd",
    replace: "false",
  },
  {
    name: "takes an old page",
    file: receive,
    find: 'if (!isSame(reply.from, ledger.meta.cursor)) return { ledger, value: "done" };',
    replace: "",
  },
  {
    name: "keeps the cursor apart from the rows",
    file: "lib/sync/client/memory-storage.ts",
    find: "change(written(current, reads, update));",
    replace:
      "change(written(current, reads, { ...update, rows: [] })); await step(); change({ ...written(current, reads, update), ledger: current.ledger });",
  },
  {
    name: "lets the overlay go at the acknowledgement",
    file: "lib/sync/client/ledger.ts",
    find: "cursor.k === keyEnd && cursor.v >= ver",
    replace: "ver > 0 || cursor.k === keyEnd",
  },
  {
    name: "lets the overlay go between two pages",
    file: "lib/sync/client/ledger.ts",
    find: "cursor.k === keyEnd && cursor.v >= ver",
    replace: "(cursor.k === keyEnd && cursor.v >= ver) || cursor.v > ver",
  },
  {
    name: "counts an op as settled before its verdict is read",
    file: "lib/sync/client/exchange.ts",
    find: "const judged = reject(ledger, reply.verdicts, nowMs());",
    replace: "const judged = reject(ledger, [], nowMs());",
  },
  {
    name: "drops refused ops from the ring",
    file: receive,
    find: "[...ledger.ring, ...rejected.map(({ op }) => ({ op, sinceMs: nowMs }))]",
    replace: "ledger.ring",
  },
  {
    name: "never learns the server's time",
    file: "lib/sync/client/restamp.ts",
    find: "if (Math.abs(deltaMs) <= offsetMsMax) return ledger;",
    replace: "if (deltaMs * 0 === 0) return ledger;",
  },
  {
    name: "reads past tombstones that are gone",
    file: "lib/sync/server/service.ts",
    find: 'if (isBelow(request.since, page.gcFloor)) return fail("snapshot");',
    replace: "",
  },
  {
    name: "adds a snapshot to what is there",
    file: receive,
    find: "replacesRows: true",
    replace: "replacesRows: false",
  },
  {
    name: "lets a page jump over rows of its version",
    file: "lib/sync/server/service.ts",
    find: "{ v: last.ver, k: rowKey(last.row[0], last.row[1]) }",
    replace: "{ v: last.ver, k: keyEnd }",
  },
  {
    name: "goes on for somebody who is no member",
    file: "lib/sync/server/service.ts",
    find: 'return role && role !== "system" ? ok({ tx, ...lock, role }) : fail("revoked");',
    replace:
      'return ok({ tx, ...(lock ?? { head: 0, epoch: "" }), role: role && role !== "system" ? role : "member" });',
  },
  {
    name: "drops old changes instead of summing them",
    file: "lib/sync/core/fold.ts",
    find: "return [[newestStamp, sum], ...sorted.slice(old.length)];",
    replace: "return sum === 0 ? deltas : sorted.slice(old.length);",
  },
  {
    name: "believes acknowledgements of another epoch",
    file: greet,
    find: "outbox: ledger.outbox.map(({ op }) => ({ op, ack: 0 })),",
    replace: "outbox: ledger.outbox,",
  },
  {
    name: "leaves out edits that were on their way",
    file: "lib/sync/client/coalesce.ts",
    find: "const waiting = ledger.outbox.filter(({ op }) => op.seq > sentSeq);",
    replace: "const waiting = ledger.outbox.filter(({ op }) => op.seq > sentSeq - 3);",
  },
  {
    name: "forgets what it has sent",
    file: "lib/sync/client/coalesce.ts",
    find: "withMeta(short, { sentSeq })",
    replace: "short",
  },
  {
    name: "leaves out fields that nothing overwrites",
    file: "lib/sync/client/coalesce.ts",
    find: "!overwritten.has(name)",
    replace: "overwritten.size === 0",
  },
  {
    name: "leaves out what a group would have said",
    file: "lib/sync/client/coalesce.ts",
    find: "op.tx === undefined;",
    replace: "op.id !== undefined;",
  },
  {
    name: "does not translate an older app's words",
    file: "lib/sync/core/version.ts",
    find: "...step(current), s: version + 1",
    replace: "...current, s: version + 1",
  },
  {
    name: "lets an older app read",
    file: "lib/sync/server/service.ts",
    find: 'if (request.schema < schema.version) return fail("update");',
    replace: "",
  },
  {
    name: "stops an older app from sending",
    file: "lib/sync/client/engine.ts",
    find: "const pushed = await exchanges.push(bounds);",
    replace: 'const pushed = state.problem === "update" ? null : await exchanges.push(bounds);',
  },
];
