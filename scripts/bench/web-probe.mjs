/**
 * Stands in for the web process while something else works: between a line "start" and a line "stop" it answers a
 * request every 50 ms that takes a few milliseconds of computing, then prints how long requests took from when they were
 * due, in milliseconds.
 */
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";

const everyMs = 50;
const rows = Array.from({ length: 4000 }, (_, id) => ({ id, name: `row ${id}`, at: id * 1000 }));
let isRunning = false;

async function answerRequests() {
  const tookMs = [];
  let due = performance.now() + everyMs;
  while (isRunning) {
    await wait(Math.max(0, due - performance.now()));
    JSON.parse(JSON.stringify(rows));
    tookMs.push(performance.now() - due);
    due = Math.max(due + everyMs, performance.now());
  }
  tookMs.sort((a, b) => a - b);
  const at = (share) => tookMs[Math.min(tookMs.length - 1, Math.floor(tookMs.length * share))] ?? 0;
  console.log(JSON.stringify({ p50: at(0.5), p95: at(0.95), max: at(1) }));
}

for await (const line of createInterface({ input: process.stdin })) {
  isRunning = line === "start";
  if (isRunning) void answerRequests();
}
