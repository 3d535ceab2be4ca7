import fs from "node:fs";
import path from "node:path";
import { Failure } from "./failure.mjs";
import { commandOf, isAlive } from "./processes.mjs";

/**
 * Claims the data folder for this process, so that two supervisors never share one database.
 * @returns {() => void} gives the folder back
 */
export function claimDataFolder(dataDir) {
  const file = path.join(dataDir, "supervisor.pid");
  const pid = fs.existsSync(file) ? Number(fs.readFileSync(file, "utf8")) : 0;
  // A killed supervisor leaves its file behind, and its number may by now belong to another program.
  if (pid > 0 && pid !== process.pid && isAlive(pid) && commandOf(pid).includes("scripts/"))
    throw new Failure(
      `Shelfie already runs with the data in ${dataDir} (process ${pid}): stop that one first, or choose another SHELFIE_DATA_DIR.`,
    );
  fs.writeFileSync(file, String(process.pid), { mode: 0o644 });
  return () => fs.rmSync(file, { force: true });
}
