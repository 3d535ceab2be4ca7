import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeDataFolder, runNode } from "./support/command";

let dataDir: string;
let taken: net.Server;
let takenPort: string;

beforeEach(async () => {
  dataDir = makeDataFolder();
  taken = net.createServer();
  await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
  takenPort = String((taken.address() as net.AddressInfo).port);
});

afterEach(async () => {
  await new Promise((resolve) => taken.close(resolve));
  fs.rmSync(dataDir, { recursive: true });
});

/** Closes the port that was held for the test, so that it is free again. */
const freedPort = async (): Promise<string> => {
  await new Promise((resolve) => taken.close(resolve));
  return takenPort;
};

/** `npm start` with these settings: it must refuse with exactly one sentence, and not crash. */
async function refusalOf(env: Record<string, string>, nodeArgs: string[] = []): Promise<string> {
  const settings = { PORT: takenPort, SHELFIE_DATA_DIR: dataDir, DATABASE_URL: "", HOST: "127.0.0.1", ...env };
  const { code, said } = await runNode([...nodeArgs, "scripts/start.mjs"], settings).ended;
  expect(code).toBe(1);
  expect(said).not.toMatch(/\n\s+at /);
  return said.trim().split("\n").at(-1) ?? "";
}

test("a taken port is named, with another one to try", async () => {
  expect(await refusalOf({})).toMatch(/^Port \d+ is taken by another program: .*PORT=\d+ npm start\.$/);
});

test.each(["0", "65536", "80.5", "http"])("PORT=%s is no port", async (port) => {
  expect(await refusalOf({ PORT: port })).toContain(`PORT is "${port}", which is no port`);
});

test.each([
  ["no address", "localhost", /DATABASE_URL is not an address/],
  ["another kind of database", "mysql://u:p@localhost/shelfie", /DATABASE_URL begins with mysql:\/\//],
  ["no database in it", "postgresql://u:p@localhost", /DATABASE_URL names no database/],
])("a DATABASE_URL with %s is explained", async (_what, url, sentence) => {
  expect(await refusalOf({ DATABASE_URL: url })).toMatch(sentence);
});

test("a DATABASE_URL that nobody answers at is explained", async () => {
  const closed = net.createServer();
  await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
  const { port } = closed.address() as net.AddressInfo;
  await new Promise((resolve) => closed.close(resolve));
  const sentence = await refusalOf({
    PORT: await freedPort(),
    DATABASE_URL: `postgresql://u:p@127.0.0.1:${port}/shelfie`,
  });
  expect(sentence).toContain(`No PostgreSQL answers at 127.0.0.1:${port}`);
});

test("a DATABASE_URL with a wrong password is explained", async () => {
  const url = new URL(process.env.DATABASE_URL ?? "");
  url.password = "wrong";
  expect(await refusalOf({ PORT: await freedPort(), DATABASE_URL: url.href })).toMatch(
    /refuses user "shelfie": correct DATABASE_URL/,
  );
});

test("an old Node is told which one is needed", async () => {
  const older = 'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.18.3" } })';
  const sentence = await refusalOf({}, ["--import", `data:text/javascript,${encodeURIComponent(older)}`]);
  expect(sentence).toMatch(/^Shelfie needs Node 20\.19 or newer, and this is 20\.18\.3: install a newer one/);
});

test("damaged secrets are named", async () => {
  fs.writeFileSync(path.join(dataDir, "secrets.json"), "{");
  expect(await refusalOf({ PORT: await freedPort() })).toMatch(/secrets\.json is damaged: restore it from a backup/);
});

test("a database folder that is no database is named", async () => {
  fs.mkdirSync(path.join(dataDir, "postgres"));
  fs.writeFileSync(path.join(dataDir, "postgres", "PG_VERSION"), "18\n");
  expect(await refusalOf({ PORT: await freedPort() })).toMatch(
    /PostgreSQL did not start in .*: .*Move that folder aside/,
  );
});
