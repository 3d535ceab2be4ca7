// Imported by itself before anything else, in syntax that old versions of Node understand.
const needed = [20, 19];

/** Ends the process with one sentence when this Node is too old for Shelfie. */
export function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return;
  process.stderr.write(
    `\nShelfie needs Node ${needed.join(".")} or newer, and this is ${process.versions.node}: install a newer one from https://nodejs.org and try again.\n`,
  );
  process.exit(1);
}
