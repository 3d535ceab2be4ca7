import fs from "node:fs";
import path from "node:path";
import { Failure } from "../failure.mjs";
import { commandOf, isAlive, untilGone } from "../processes.mjs";

const shutdownMsMax = 30_000;

/** The PostgreSQL that serves `dataDir` at this moment, by its lock file; undefined when none does. */
function servingPid(lockFile, dataDir) {
  if (!fs.existsSync(lockFile)) return undefined;
  const pid = Number(fs.readFileSync(lockFile, "utf8").split("\n")[0]);
  if (!(pid > 0) || !isAlive(pid)) return undefined;
  const command = commandOf(pid);
  return command === "" || command.includes(dataDir) ? pid : undefined;
}

/**
 * Clears what an earlier, killed run left in `dataDir`: ends a PostgreSQL that still serves it, and removes the lock of
 * one that is gone (its number may meanwhile belong to another program, which PostgreSQL itself cannot tell).
 */
export async function clearLeftover(dataDir) {
  const lockFile = path.join(dataDir, "postmaster.pid");
  const pid = servingPid(lockFile, dataDir);
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
  fs.rmSync(lockFile, { force: true });
}
