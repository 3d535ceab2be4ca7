/** A server to measure: a fresh Postgres and the sync side of a web process, each a process of its own. */
import { fork, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { reachDatabase } from "../../lib/database.mjs";
import { migrate } from "../../lib/migrations.mjs";
import { startPostgres } from "../../lib/postgres/server.mjs";

export type MeasuredServer = {
  origin: string;
  /** Bytes of memory the web process holds now, after a collection. */
  memoryBytes: () => Promise<number>;
};

type Message = { port: number } | { memoryBytes: number };

const messageOf = async (child: ChildProcess): Promise<Message> => {
  const [message] = (await once(child, "message")) as [Message];
  return message;
};

async function startProcess(): Promise<{ server: MeasuredServer; child: ChildProcess }> {
  const child = fork(path.join(import.meta.dirname, "server-process.ts"), [], {
    execArgv: ["--import", "tsx", "--expose-gc"],
  });
  const started = await messageOf(child);
  if (!("port" in started)) throw new Error("the server did not start");
  const memoryBytes = async (): Promise<number> => {
    const answer = messageOf(child);
    child.send("memory");
    const message = await answer;
    return "memoryBytes" in message ? message.memoryBytes : 0;
  };
  return { server: { origin: `http://127.0.0.1:${started.port}`, memoryBytes }, child };
}

/** Runs `work` beside a server, and ends everything after it. */
export async function withServer<Value>(work: (server: MeasuredServer) => Promise<Value>): Promise<Value> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "shelfie-bench-"));
  fs.chmodSync(folder, 0o711);
  const postgres = await startPostgres({
    dataDir: path.join(folder, "postgres"),
    password: randomBytes(12).toString("base64url"),
  });
  try {
    const url = postgres.url("bench");
    await reachDatabase(url);
    await migrate(url);
    Object.assign(process.env, {
      DATABASE_URL: url,
      SHELFIE_DATA_DIR: folder,
      NEXTAUTH_SECRET: "benchmarks-sign-with-this-and-nothing-else",
      NEXTAUTH_URL: "http://localhost:3000",
      LOG_LEVEL: "error",
      DATABASE_POOL_MAX: "24",
    });
    const { server, child } = await startProcess();
    try {
      return await work(server);
    } finally {
      child.kill();
      await once(child, "exit");
      const { closeDatabase } = await import("@/lib/db/lifecycle");
      const { closeSyncSql } = await import("@/lib/sync/server/sql");
      await closeSyncSql();
      await closeDatabase();
    }
  } finally {
    await postgres.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
