import { spawn } from "node:child_process";
import { root } from "./settings.mjs";

const firstDelayMs = 500;
const delayMsMax = 30_000;
/** A program that ran this long was healthy: its next failure starts again from the shortest delay. */
const healthyMs = 60_000;
const drainMsMax = 25_000;

/** How long to wait before the restart that follows `failures` failures in a row, in milliseconds. */
export const restartDelayMs = (failures) => Math.min(delayMsMax, firstDelayMs * 2 ** Math.max(0, failures - 1));

function spawnProgram(args, env) {
  return spawn(process.execPath, args, {
    cwd: root,
    env,
    stdio: ["ignore", "inherit", "inherit"],
    // Its own group: Ctrl-C reaches the supervisor alone, which then drains its programs in order.
    detached: true,
  });
}

/**
 * Keeps a Node program running: restarts it, ever more slowly, when it ends by itself.
 * @param {{ name: string, args: string[], env: Record<string, string>, onFailure?: (failures: number) => void }} program
 *   `onFailure` hears the number of failures in a row
 * @returns {{ restart: () => void, stop: () => Promise<void> }} `restart` drains it and starts it again at once; `stop`
 *   drains it with SIGTERM, and kills what has not ended after 25 s
 */
export function keepRunning({ name, args, env, onFailure = () => {} }) {
  let child;
  let timer;
  let failures = 0;
  let isStopping = false;
  let isRestarting = false;
  let ended = Promise.resolve();

  const startLater = (how, startedMs) => {
    failures = Date.now() - startedMs > healthyMs ? 1 : failures + 1;
    const delayMs = restartDelayMs(failures);
    console.error(`The ${name} process ended (${how}); it starts again in ${delayMs / 1000} s.`);
    timer = setTimeout(start, delayMs);
    onFailure(failures);
  };
  function start() {
    const startedMs = Date.now();
    isRestarting = false;
    child = spawnProgram(args, env);
    ended = new Promise((resolve) => {
      child.once("exit", (code, signal) => {
        resolve();
        if (isRestarting && !isStopping) start();
        else if (!isStopping) startLater(signal ?? `exit code ${code}`, startedMs);
      });
    });
  }
  start();
  return {
    restart: () => {
      isRestarting = true;
      child.kill("SIGTERM");
    },
    stop: async () => {
      isStopping = true;
      clearTimeout(timer);
      child.kill("SIGTERM");
      const force = setTimeout(() => child.kill("SIGKILL"), drainMsMax);
      await ended;
      clearTimeout(force);
    },
  };
}
