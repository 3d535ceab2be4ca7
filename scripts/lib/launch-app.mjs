import fs from "node:fs";
import path from "node:path";
import { claimDataFolder } from "./running.mjs";
import { copyBarcodeFiles } from "./barcode-files.mjs";
import { ensureBuild } from "./build.mjs";
import { hasNoUsers, openDatabase } from "./database.mjs";
import { requireDiskSpace } from "./disk.mjs";
import { serverEnvironment } from "./environment.mjs";
import { Failure } from "./failure.mjs";
import { migrate } from "./migrations.mjs";
import { requirePort } from "./ports.mjs";
import { mustRun } from "./programs.mjs";
import { loadSecrets } from "./secrets.mjs";
import { root } from "./settings.mjs";
import { step } from "./steps.mjs";
import { keepRunning } from "./supervise.mjs";
import { untilHealthy } from "./web-ready.mjs";

/** A program that has failed this often before the web server ever answered will not come up by itself. */
const startFailuresMax = 4;

/** How each mode runs its programs. Development runs the sources. */
const programArgs = {
  production: {
    web: ["--enable-source-maps", "dist/server/main.mjs"],
    worker: ["--enable-source-maps", "dist/worker/main.mjs"],
    seed: ["--enable-source-maps", "dist/seed.mjs"],
  },
  development: {
    web: ["--import", "tsx", "server/main.ts"],
    worker: ["--import", "tsx", "worker/main.ts"],
    seed: ["--import", "tsx", "prisma/seed.ts"],
  },
};

async function seedOnce(args, env) {
  if (!(await hasNoUsers(env.DATABASE_URL))) return { note: "kept", isSeeded: false };
  await mustRun("The demo household could not be made: see above.", process.execPath, args, { env });
  return { note: "made", isSeeded: true };
}

/** In development Next reloads what it serves by itself; the worker starts anew when its sources change. */
function restartOnChange(program) {
  const settleMs = 1_000;
  let timer;
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(program.restart, settleMs);
  };
  const watchers = ["lib", "worker"].map((folder) => fs.watch(path.join(root, folder), { recursive: true }, changed));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

async function startPrograms(args, env, origin) {
  const cancel = new AbortController();
  const onFailure = (failures) =>
    failures >= startFailuresMax &&
    cancel.abort(
      new Failure(`Shelfie does not stay up: it ended ${failures} times in a row, with the messages above.`),
    );
  const web = keepRunning({ name: "web", args: args.web, env, onFailure });
  const worker = keepRunning({ name: "worker", args: args.worker, env, onFailure });
  const stopWatching = env.NODE_ENV === "development" ? restartOnChange(worker) : () => {};
  const stop = async () => {
    stopWatching();
    await Promise.all([web.stop(), worker.stop()]);
  };
  try {
    await untilHealthy(origin, cancel.signal);
  } catch (error) {
    await stop();
    throw error;
  }
  return { note: origin, stop };
}

/**
 * Brings up everything an installation consists of: secrets, database, build, demo household, web and worker.
 * @param {{ port: number, dataDir: string, databaseUrl?: string }} settings
 * @param {"production" | "development"} mode
 * @returns {Promise<{ origin: string, env: Record<string, string>, isSeeded: boolean, isBundled: boolean,
 *   databaseExited?: Promise<string>, stop: () => Promise<void> }>} `stop` drains the programs, then the database
 */
export async function launchApp(settings, mode) {
  const host = process.env.HOST || "127.0.0.1";
  const args = programArgs[mode];
  fs.mkdirSync(settings.dataDir, { recursive: true, mode: 0o711 });
  const release = claimDataFolder(settings.dataDir);
  await requirePort(settings.port, host);
  requireDiskSpace(settings.dataDir);
  const secrets = loadSecrets(settings.dataDir);
  const database = await step("database", () => openDatabase(settings, secrets));
  try {
    await step("migrations", () => migrate(database.url));
    const env = serverEnvironment(settings, secrets, database.url, mode);
    if (mode === "production") await step("build", () => ensureBuild(env));
    else copyBarcodeFiles();
    const { isSeeded } = await step("demo household", () => seedOnce(args.seed, env));
    const origin = `http://${host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host}:${settings.port}`;
    const programs = await step("web and worker", () => startPrograms(args, env, origin));
    const stop = async () => {
      await programs.stop();
      await database.stop();
      release();
    };
    return { origin, env, isSeeded, isBundled: database.isBundled, databaseExited: database.exited, stop };
  } catch (error) {
    await database.stop();
    release();
    throw error;
  }
}
