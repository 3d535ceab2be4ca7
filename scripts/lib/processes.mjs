import { execFileSync } from "node:child_process";
import fs from "node:fs";

/** True while a process with this id exists, whoever owns it. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/**
 * The command line of a process, "" when it is gone or cannot be told. Numbers of processes are reused after a
 * restart of the machine, so a pid file alone proves nothing.
 */
export function commandOf(pid) {
  try {
    if (fs.existsSync("/proc/self/cmdline"))
      return fs.readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch {
    return "";
  }
}

/** Waits until the process is gone. @returns {Promise<boolean>} false when it outlived `limitMs`. */
export async function untilGone(pid, limitMs) {
  const endMs = Date.now() + limitMs;
  while (isAlive(pid)) {
    if (Date.now() > endMs) return false;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  return true;
}
