import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { root } from "./settings.mjs";

function* filesBelow(folder, isSource) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = path.join(folder, entry.name);
    if (!isSource(path.relative(root, file))) continue;
    if (entry.isDirectory()) yield* filesBelow(file, isSource);
    else if (entry.isFile()) yield file;
  }
}

/**
 * One hash over the names and contents of files, so that neither a fresh checkout's dates nor a touched file cause work.
 * @param {string[]} sources files and folders relative to the root; missing ones are skipped
 * @param {(file: string) => boolean} isSource false leaves a file or folder out
 */
export function fingerprint(sources, isSource = () => true) {
  const hash = createHash("sha256");
  for (const source of sources) {
    const full = path.join(root, source);
    if (!fs.existsSync(full)) continue;
    for (const file of fs.statSync(full).isDirectory() ? filesBelow(full, isSource) : [full])
      hash.update(path.relative(root, file)).update("\0").update(fs.readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

/**
 * Does `work` unless it was done for these very sources. The mark is removed before and written after, so that work cut
 * short is done again.
 * @param {string} mark file that holds the fingerprint of the last finished work, relative to the root
 */
export async function unlessDone(mark, current, work) {
  const file = path.join(root, mark);
  if (fs.existsSync(file) && fs.readFileSync(file, "utf8") === current) return { note: "up to date" };
  fs.rmSync(file, { force: true });
  await work();
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, current);
  return { note: "" };
}
