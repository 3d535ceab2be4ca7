import fs from "node:fs";
import path from "node:path";
import { Failure, diskFull, tellsOfFullDisk } from "../failure.mjs";
import { freePort } from "../ports.mjs";
import { postgresAccount } from "./account.mjs";
import { postgresBinaries } from "./binaries.mjs";
import { runTethered, runToEnd } from "./launch.mjs";
import { clearLeftover, servingPostgres } from "./leftover.mjs";

const user = "shelfie";
const connectionsMax = 80;

/** What PostgreSQL said last, as one sentence for a person. */
function startFailure(tail, dataDir) {
  if (tellsOfFullDisk(tail)) return diskFull(dataDir);
  const said = tail.match(/(?:FATAL|PANIC|error):\s*(.+)/)?.[1] ?? tail.trim().split("\n").at(-1) ?? "it said nothing";
  if (/Permission denied|wrong ownership/.test(tail))
    return new Failure(
      `PostgreSQL may not use ${dataDir} (${said}): run as the user who made it, or choose another SHELFIE_DATA_DIR.`,
    );
  return new Failure(
    `PostgreSQL did not start in ${dataDir}: ${said}. Move that folder aside to begin anew, or set DATABASE_URL.`,
  );
}

function makeFolder(dataDir, account) {
  // PostgreSQL may run under another account than ours, which must be able to pass through the folder above.
  fs.mkdirSync(path.dirname(dataDir), { recursive: true, mode: 0o711 });
  fs.mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  if (account.uid !== undefined) fs.chownSync(dataDir, account.uid, account.gid);
}

async function initialise(initdb, dataDir, password, account) {
  if (fs.existsSync(path.join(dataDir, "PG_VERSION"))) return;
  // An initdb that was killed half-way leaves files it would refuse to start from.
  for (const name of fs.readdirSync(dataDir)) fs.rmSync(path.join(dataDir, name), { recursive: true, force: true });
  const passwordFile = path.join(path.dirname(dataDir), `.password-${process.pid}`);
  fs.writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account.uid !== undefined) fs.chownSync(passwordFile, account.uid, account.gid);
  const options = ["--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--no-instructions"];
  try {
    const command = [initdb, "-D", dataDir, "-U", user, `--pwfile=${passwordFile}`, ...options];
    const { code, tail } = await runToEnd(command, account, dataDir);
    if (code !== 0) throw startFailure(tail, dataDir);
  } finally {
    fs.rmSync(passwordFile, { force: true });
  }
}

function untilReady({ child, output }, dataDir) {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", () => reject(startFailure(output.tail, dataDir)));
    child.stderr.on("data", () => output.tail.includes("ready to accept connections") && resolve());
  });
}

const addressOf = (password, port, database) =>
  `postgresql://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;

/** The address of `database` in the bundled PostgreSQL that serves `dataDir` already; undefined when none does. */
export function addressOfRunning(dataDir, password, database) {
  const running = servingPostgres(path.resolve(dataDir));
  return running && addressOf(password, running.port, database);
}

/**
 * Starts the bundled PostgreSQL on `dataDir` (made when missing), listening on 127.0.0.1 only. It ends when `stop` is
 * called or when this process dies in whatever way.
 * @param {{ dataDir: string, password: string, port?: number, settings?: Record<string, string> }} options `port` is a
 *   wish: another free one is taken when it is in use. `settings` are server settings such as `fsync`.
 * @returns {Promise<{ port: number, url: (database: string) => string, exited: Promise<string>, stop: () => Promise<void> }>}
 *   `exited` resolves with the server's last words when it ends
 */
export async function startPostgres({ dataDir, password, port: wantedPort = 0, settings = {} }) {
  const folder = path.resolve(dataDir);
  const { postgres, initdb } = await postgresBinaries();
  const account = postgresAccount(postgres, folder);
  makeFolder(folder, account);
  await clearLeftover(folder);
  await initialise(initdb, folder, password, account);

  const port = await freePort(wantedPort);
  const all = { max_connections: String(connectionsMax), timezone: "UTC", ...settings };
  const flags = Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const server = runTethered(
    [postgres, "-D", folder, "-p", String(port), "-h", "127.0.0.1", "-k", "", ...flags],
    account,
    folder,
  );
  const exited = new Promise((resolve) => server.child.once("close", () => resolve(server.output.tail)));
  await untilReady(server, folder);
  return {
    port,
    url: (database) => addressOf(password, port, database),
    exited,
    stop: async () => {
      server.release();
      await exited;
    },
  };
}
