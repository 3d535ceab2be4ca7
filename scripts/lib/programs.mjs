import { spawn } from "node:child_process";
import path from "node:path";
import { Failure, diskFull, tellsOfFullDisk } from "./failure.mjs";
import { root } from "./settings.mjs";

const outputCharsMax = 20_000;
const running = new Set();

const signalNumbers = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };

/**
 * Ends with us what we started: a build must not go on after Ctrl-C or SIGTERM.
 * @returns {() => void} leaves the signals to others
 */
export function endProgramsOnSignal() {
  const end = (signal) => {
    for (const child of running) child.kill("SIGTERM");
    process.exit(128 + signalNumbers[signal]);
  };
  for (const signal of Object.keys(signalNumbers)) process.once(signal, end);
  return () => Object.keys(signalNumbers).forEach((signal) => process.off(signal, end));
}

/**
 * Runs a program of `node_modules/.bin` or a file of ours to its end.
 * @param {string} command a program's path
 * @param {{ env?: Record<string, string>, show?: boolean }} options `show` lets its output through as it comes
 * @returns {Promise<{ code: number, output: string }>} exit code and the end of its output ("" when shown)
 */
export function run(command, args, { env = process.env, show = false } = {}) {
  const child = spawn(command, args, {
    cwd: root,
    env,
    stdio: ["ignore", ...(show ? ["inherit", "inherit"] : ["pipe", "pipe"])],
  });
  running.add(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk) => (output = (output + chunk).slice(-outputCharsMax)));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) =>
      resolve({ code: code ?? 1, output: signal ? `${output}\nended by ${signal}` : output }),
    );
  }).finally(() => running.delete(child));
}

/** Path of a program that npm installed. */
export const bin = (name) => path.join(root, "node_modules/.bin", name);

/** Runs a program and fails, with what it said and `sentence`, when it does not end well. */
export async function mustRun(sentence, command, args, options) {
  const { code, output } = await run(command, args, options);
  if (code === 0) return { output };
  if (tellsOfFullDisk(output)) throw diskFull(root);
  throw new Failure(`${output.trim()}\n\n${sentence}`.trim());
}
