/** What ten thousand phones cost that only listen. */
import { fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import type { Figure } from "../sync";
import { makeHomes } from "./people";
import type { MeasuredServer } from "./server";

const socketCount = 10_000;
const socketsEach = 5;

/** Sockets open in a process of their own: their memory is not the server's. */
export async function measureIdleSockets({ origin, memoryBytes }: MeasuredServer): Promise<Figure[]> {
  const homes = await makeHomes(socketCount / socketsEach);
  const beforeBytes = await memoryBytes();
  const child = fork(path.join(import.meta.dirname, "sockets-process.ts"), [], { execArgv: ["--import", "tsx"] });
  child.send({ origin, homes, socketsEach });
  const [opened] = (await once(child, "message")) as [number];
  const afterBytes = await memoryBytes();
  child.kill();
  await once(child, "exit");
  const megabytes = (bytes: number): number => Math.round(bytes / 1_048_576);
  return [
    { what: `${opened} idle sockets`, value: megabytes(afterBytes - beforeBytes), unit: "MB", goal: "< 200" },
    { what: "the whole web process with them", value: megabytes(afterBytes), unit: "MB" },
  ];
}
