import { spawn } from "node:child_process";

/**
 * Holds a program to the life of this process: when the pipe on descriptor 3 closes, because we closed it or because
 * we were killed with -9, the program gets SIGINT (PostgreSQL's fast, clean shutdown).
 */
const tether =
  '"$@" 3<&- & pid=$!; (read -r _ <&3; kill -INT "$pid") 2>/dev/null & wait "$pid"; status=$?; exit "$status"';

const tailCharsMax = 4000;

function start([command, ...args], account, cwd, stdio) {
  const { uid, gid } = account;
  const child = spawn(command, args, {
    ...(uid === undefined ? {} : { uid, gid }),
    cwd,
    stdio,
    // Its own group: Ctrl-C in the terminal must reach us first, so that the app drains before its database goes.
    detached: true,
    env: { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" },
  });
  const output = { tail: "" };
  child.stderr.on("data", (chunk) => (output.tail = (output.tail + chunk).slice(-tailCharsMax)));
  return { child, output };
}

/**
 * Runs a program to its end as `account`.
 * @returns {Promise<{ code: number | null, tail: string }>} exit code and the end of what it said on stderr
 */
export function runToEnd(command, account, cwd) {
  const { child, output } = start([...account.prefix, ...command], account, cwd, ["ignore", "ignore", "pipe"]);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, tail: output.tail }));
  });
}

/** Starts a program as `account` that ends with this process. `release()` asks it to end. */
export function runTethered(command, account, cwd) {
  const full = ["/bin/sh", "-c", tether, "tether", ...account.prefix, ...command];
  const { child, output } = start(full, account, cwd, ["ignore", "ignore", "pipe", "pipe"]);
  const leash = child.stdio[3];
  leash.on("error", () => {});
  // A program that ends by itself leaves the reader of the leash waiting for us.
  child.once("exit", () => leash.destroy());
  return { child, output, release: () => leash.destroy() };
}
