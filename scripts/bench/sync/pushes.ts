/** Many households writing, each with a second phone that listens: what a tick costs, and when the other one sees it. */
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { WebSocket } from "ws";
import { newId } from "@/lib/kernel/new-id";
import type { Figure } from "../sync";
import { makeHomes, newWriter, percentile, type Home, type Writer } from "./people";
import type { MeasuredServer } from "./server";

const householdCount = 200;
const everyMs = 1_000;
const warmUpMs = 3_000;
const measuredMs = 15_000;

async function listenTo(origin: string, { householdId, userId }: Home): Promise<WebSocket> {
  const socket = new WebSocket(`${origin.replace("http", "ws")}/sync/v1/socket?household=${householdId}`, {
    headers: { cookie: `user=${userId}` },
    perMessageDeflate: false,
  });
  await once(socket, "open");
  return socket;
}

type Times = { pushMs: number[]; seenMs: number[] };

async function keepTicking(writer: Writer, listener: WebSocket, startMs: number, endMs: number, times: Times) {
  const k = newId();
  await writer.push([{ k, body: { t: "new", f: { listId: newId(), name: "milk" } } }]);
  for (let dueMs = startMs; dueMs < endMs; dueMs += everyMs) {
    await pause(Math.max(0, dueMs - performance.now()));
    const isMeasured = dueMs > startMs + warmUpMs;
    const sentMs = performance.now();
    const seen = once(listener, "message").then(() => isMeasured && times.seenMs.push(performance.now() - sentMs));
    await writer.push([{ k, body: { t: "set", f: { note: `tick ${dueMs}` } } }]);
    if (isMeasured) times.pushMs.push(performance.now() - sentMs);
    await seen;
  }
}

export async function measurePushes({ origin }: MeasuredServer): Promise<Figure[]> {
  const homes = await makeHomes(householdCount);
  const times: Times = { pushMs: [], seenMs: [] };
  const phones = await Promise.all(
    homes.map(async (home) => ({ writer: await newWriter(origin, home), listener: await listenTo(origin, home) })),
  );
  const beganMs = performance.now() + everyMs;
  await Promise.all(
    phones.map(({ writer, listener }, index) => {
      // Spread over the second, as people are.
      const startMs = beganMs + (index / householdCount) * everyMs;
      return keepTicking(writer, listener, startMs, startMs + warmUpMs + measuredMs, times);
    }),
  );
  for (const { listener } of phones) listener.terminate();
  const round = (ms: number): number => Number(ms.toFixed(1));
  return [
    {
      what: `push, ${householdCount} households once a second, p50`,
      value: round(percentile(times.pushMs, 0.5)),
      unit: "ms",
    },
    { what: "push, p95", value: round(percentile(times.pushMs, 0.95)), unit: "ms", goal: "< 20" },
    {
      what: "tick on the other phone's socket, p95",
      value: round(percentile(times.seenMs, 0.95)),
      unit: "ms",
      goal: "< 300",
    },
  ];
}
