import fs from "node:fs";
import path from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeDataFolder, runNode } from "./support/command";

let dataDir: string;
const lockFile = (): string => path.join(dataDir, "postgres", "postmaster.pid");
const start = (): ReturnType<typeof runNode> => runNode(["scripts/dev-postgres.mjs"], { SHELFIE_DATA_DIR: dataDir });

const addressIn = (said: string): string => {
  const url = new URL(/DATABASE_URL=(.+)/.exec(said)?.[1] ?? "");
  url.pathname = "/postgres";
  return url.href;
};

async function query(address: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  const { rows } = await client.query(sql).finally(() => client.end());
  return rows;
}

/** Resolves when PostgreSQL has removed its lock, the last thing it does. */
const unlocked = (): Promise<void> =>
  new Promise((resolve) => {
    const folder = path.dirname(lockFile());
    const watcher = fs.watch(folder, () => look());
    const look = (): void => {
      if (fs.existsSync(lockFile())) return;
      watcher.close();
      resolve();
    };
    look();
  });

beforeEach(() => {
  dataDir = makeDataFolder();
});

afterEach(() => fs.rmSync(dataDir, { recursive: true }));

test("keeps its data from one run to the next, and ends when asked", async () => {
  const first = start();
  await query(addressIn(await first.until(/DATABASE_URL=.+\n/)), "CREATE TABLE kept (id INT)");
  first.child.kill("SIGTERM");
  expect((await first.ended).code).toBe(0);
  expect(fs.existsSync(lockFile())).toBe(false);

  const second = start();
  const rows = await query(
    addressIn(await second.until(/DATABASE_URL=.+\n/)),
    "SELECT to_regclass('kept')::text AS name",
  );
  expect(rows).toEqual([{ name: "kept" }]);
  second.child.kill("SIGINT");
  await second.ended;
});

test("ends cleanly when the process that started it is killed hard", async () => {
  const command = start();
  await command.until(/DATABASE_URL=.+\n/);
  command.child.kill("SIGKILL");
  await unlocked();
});

test("starts over the lock of a server that was killed, even when its number belongs to another program now", async () => {
  const first = start();
  await first.until(/DATABASE_URL=.+\n/);
  const lock = fs.readFileSync(lockFile(), "utf8");
  first.child.kill("SIGTERM");
  await first.ended;
  fs.writeFileSync(lockFile(), lock.replace(/^\d+/, String(process.pid)));

  const second = start();
  expect(await query(addressIn(await second.until(/DATABASE_URL=.+\n/)), "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  second.child.kill("SIGTERM");
  await second.ended;
});

test("recovers what was committed before the server itself was killed", async () => {
  const first = start();
  const address = addressIn(await first.until(/DATABASE_URL=.+\n/));
  await query(address, "CREATE TABLE kept AS SELECT 1 AS id");
  process.kill(Number(fs.readFileSync(lockFile(), "utf8").split("\n")[0]), "SIGKILL");
  await first.ended;

  const second = start();
  expect(await query(addressIn(await second.until(/DATABASE_URL=.+\n/)), "TABLE kept")).toEqual([{ id: 1 }]);
  second.child.kill("SIGTERM");
  await second.ended;
});

test("keeps its secrets readable by their owner only", async () => {
  const command = start();
  await command.until(/DATABASE_URL=.+\n/);
  command.child.kill("SIGTERM");
  await command.ended;
  expect(fs.statSync(path.join(dataDir, "secrets.json")).mode & 0o777).toBe(0o600);
});
