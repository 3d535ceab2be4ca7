import { randomUUID } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, inject } from "vitest";

// Each test file gets a migrated database and a data folder of its own, so that files may run side by side. The
// settings are in place before the file imports what reads them.
const template = new URL(inject("templateUrl"));
const name = `test_${randomUUID().replaceAll("-", "")}`;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "shelfie-test-file-"));

function addressOf(database: string): string {
  const url = new URL(template);
  url.pathname = `/${database}`;
  return url.href;
}

async function administrate(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: addressOf("postgres") });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

await administrate(`CREATE DATABASE ${name} TEMPLATE ${template.pathname.slice(1)}`);
Object.assign(process.env, {
  DATABASE_URL: addressOf(name),
  SHELFIE_DATA_DIR: folder,
  NEXTAUTH_SECRET: "tests-sign-with-this-and-nothing-else",
  NEXTAUTH_URL: "http://localhost:3000",
  LOG_LEVEL: "silent",
});

afterAll(async () => {
  const { closeDatabase } = await import("@/lib/db/lifecycle");
  await closeDatabase();
  await administrate(`DROP DATABASE ${name} WITH (FORCE)`);
  fs.rmSync(folder, { recursive: true, force: true });
});
