import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { migrate } from "@/scripts/lib/migrations.mjs";

let folder: string;
let client: pg.Client;
const url = (): string => process.env.DATABASE_URL ?? "";

const write = (name: string, sql: string): void => {
  fs.mkdirSync(path.join(folder, name), { recursive: true });
  fs.writeFileSync(path.join(folder, name, "migration.sql"), sql);
};

const tableExists = async (name: string): Promise<boolean> => {
  const { rows } = await client.query("SELECT to_regclass($1) IS NOT NULL AS found", [name]);
  return rows[0].found;
};

beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "shelfie-migrations-"));
  // The product's own migrations are applied already; these tests add to them.
  fs.cpSync(path.resolve("prisma/migrations"), folder, { recursive: true });
  client = new pg.Client({ connectionString: url() });
  await client.connect();
});

afterEach(async () => {
  await client.query("DROP TABLE IF EXISTS first, second");
  await client.query("DELETE FROM _prisma_migrations WHERE migration_name LIKE '9%'");
  await client.end();
  fs.rmSync(folder, { recursive: true });
});

test("applies each migration once, in the order of their names", async () => {
  write("90000000000002_second", "ALTER TABLE first RENAME TO second");
  write("90000000000001_first", "CREATE TABLE first (id INT)");
  expect(await migrate(url(), folder)).toEqual({ note: "2 applied" });
  expect(await migrate(url(), folder)).toEqual({ note: "up to date" });
  expect(await tableExists("second")).toBe(true);
});

test("keeps nothing of a migration that fails half-way", async () => {
  write("90000000000001_first", "CREATE TABLE first (id INT); SELECT 1 / 0");
  await expect(migrate(url(), folder)).rejects.toThrow(/90000000000001_first does not apply \(division by zero\)/);
  expect(await tableExists("first")).toBe(false);
  write("90000000000001_first", "CREATE TABLE first (id INT)");
  expect(await migrate(url(), folder)).toEqual({ note: "1 applied" });
});

test("keeps nothing of a migration that cannot be recorded", async () => {
  const refuseRecord = "ALTER TABLE _prisma_migrations ADD CHECK (migration_name NOT LIKE '9%') NOT VALID";
  write("90000000000001_first", `CREATE TABLE first (id INT); ${refuseRecord}`);
  await expect(migrate(url(), folder)).rejects.toThrow(/nothing of it was kept/);
  expect(await tableExists("first")).toBe(false);
});

test("refuses a migration that was edited after it was applied", async () => {
  write("90000000000001_first", "CREATE TABLE first (id INT)");
  await migrate(url(), folder);
  write("90000000000001_first", "CREATE TABLE first (id BIGINT)");
  await expect(migrate(url(), folder)).rejects.toThrow(/edited after it was applied/);
});

test("refuses a database that is newer than the checkout", async () => {
  write("90000000000001_first", "CREATE TABLE first (id INT)");
  await migrate(url(), folder);
  fs.rmSync(path.join(folder, "90000000000001_first"), { recursive: true });
  await expect(migrate(url(), folder)).rejects.toThrow(/newer than this checkout/);
});

test("lets two starts at once apply a migration once", async () => {
  write("90000000000001_first", "CREATE TABLE first (id INT)");
  const notes = await Promise.all([migrate(url(), folder), migrate(url(), folder)]);
  expect(notes.map(({ note }) => note).sort()).toEqual(["1 applied", "up to date"]);
});
