import fs from "node:fs";
import path from "node:path";
import { Failure } from "../failure.mjs";
import { commandOf, isAlive, untilGone } from "../processes.mjs";

const shutdownMsMax = 30_000;

const lockFileOf = (dataDir) => path.join(dataDir, "postmaster.pid");

/**
 * The PostgreSQL that serves `dataDir` at this moment, by its lock file; undefined when none does.
 * @returns {{ pid: number, port: number } | undefined}
 */
export function servingPostgres(dataDir) {
  const lockFile = lockFileOf(dataDir);
  if (!fs.existsSync(lockFile)) return undefined;
  const [pid, , , port] = fs.readFileSync(lockFile, "utf8").split("\n").map(Number);
  if (!(pid > 0) || !isAlive(pid)) return undefined;
  const command = commandOf(pid);
  return command === "" || command.includes(dataDir) ? { pid, port } : undefined;
}

/**
 * Clears what an earlier, killed run left in `dataDir`: ends a PostgreSQL that still serves it, and removes the lock of
 * one that is gone (its number may meanwhile belong to another program, which PostgreSQL itself cannot tell).
 */
export async function clearLeftover(dataDir) {
  const pid = servingPostgres(dataDir)?.pid;
  if (pid !== undefined) {
    try {
      process.kill(pid, "SIGINT");
    } catch (error) {
      if (error.code !== "ESRCH")
        throw new Failure(`Another user's PostgreSQL (process ${pid}) serves ${dataDir}: stop it first.`);
    }
    if (!(await untilGone(pid, shutdownMsMax)))
      throw new Failure(
        `An earlier PostgreSQL (process ${pid}) does not let go of ${dataDir}: end it with kill -QUIT ${pid}.`,
      );
  }
  fs.rmSync(lockFileOf(dataDir), { force: true });
}
