import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { Failure } from "../failure.mjs";

/**
 * How to start a program that refuses to run as root.
 * @typedef {{ prefix: string[], uid?: number, gid?: number }} Account `prefix` goes before the command.
 */

const ownAccount = { prefix: [] };
const mayRunAs = ["postgres", "nobody"];

function idsOf(name) {
  try {
    const id = (flag) => Number(execFileSync("id", [flag, name], { stdio: ["ignore", "pipe", "ignore"] }));
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    return undefined;
  }
}

/** True when every folder above `file` lets other users through. */
function othersReach(file) {
  for (let folder = path.dirname(path.resolve(file)); ; folder = path.dirname(folder)) {
    if (fs.existsSync(folder) && !(fs.statSync(folder).mode & 0o001)) return false;
    if (folder === path.dirname(folder)) return true;
  }
}

const canUnshare = () => spawnSync("unshare", ["-U", "true"], { stdio: "ignore" }).status === 0;

function ownerOf(dataDir) {
  if (!fs.existsSync(path.join(dataDir, "PG_VERSION"))) return undefined;
  const { uid, gid } = fs.statSync(dataDir);
  return { uid, gid };
}

/**
 * The account PostgreSQL is started with. As an ordinary user: that user. As root: whoever owns the data already, else
 * another account that reaches both `binary` and `dataDir`, else root inside its own user namespace (a checkout below
 * /root, say, which no other account may enter).
 * @returns {Account}
 */
export function postgresAccount(binary, dataDir) {
  if (process.getuid() !== 0) return ownAccount;
  const owner = ownerOf(dataDir);
  if (owner && owner.uid !== 0) return { prefix: [], ...owner };
  const reachable = !owner && othersReach(binary) && othersReach(dataDir);
  const other = reachable ? mayRunAs.map(idsOf).find((ids) => ids && ids.uid !== 0) : undefined;
  if (other) return { prefix: [], ...other };
  if (canUnshare()) return { prefix: ["unshare", "-U"] };
  throw new Failure(
    "PostgreSQL will not run as root here: start Shelfie as another user, or set DATABASE_URL to a running server.",
  );
}
