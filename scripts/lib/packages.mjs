import fs from "node:fs";
import path from "node:path";
import { run } from "./programs.mjs";
import { Failure, diskFull, tellsOfFullDisk } from "./failure.mjs";
import { root } from "./settings.mjs";

const readPackages = (file) => (fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")).packages : {});

/**
 * True when what is installed is what the lock file asks for. npm writes its own account of node_modules last, so an
 * installation that was interrupted counts as none. Optional packages may be absent: most are for other systems.
 */
export function isInstalled(locked, installed) {
  const same = (name) =>
    installed[name].version === locked[name].version && installed[name].integrity === locked[name].integrity;
  return Object.entries(locked).every(
    ([name, entry]) => name === "" || (installed[name] ? same(name) : entry.optional || entry.devOptional),
  );
}

/** Installs from the lock file unless that is what is there. @returns {Promise<{ note: string }>} */
export async function ensurePackages() {
  const locked = readPackages(path.join(root, "package-lock.json"));
  const installed = readPackages(path.join(root, "node_modules/.package-lock.json"));
  if (isInstalled(locked, installed)) return { note: "up to date" };

  // Within `npm start` this names the npm that runs us. Dev packages are part of a build, whatever NODE_ENV says.
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ["npm"];
  const args = [...npm.slice(1), "ci", "--include=dev", "--no-audit", "--no-fund"];
  const { code, output } = await run(npm[0], args).catch(() => {
    throw new Failure("npm was not found: install it beside Node, then try again.");
  });
  if (code === 0) return { note: "installed from the lock file" };
  if (tellsOfFullDisk(output)) throw diskFull(root);
  throw new Failure(
    `${output.trim()}\n\nInstalling packages failed: check the network and the message above, then try again.`,
  );
}
