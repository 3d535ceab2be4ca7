import { randomBytes } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { reachDatabase } from "../scripts/lib/database.mjs";
import { migrate } from "../scripts/lib/migrations.mjs";
import { startPostgres } from "../scripts/lib/postgres/server.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the migrated database that each test file's own is copied from. */
    templateUrl: string;
  }
}

/** Tests lose nothing when the machine fails, so the server need not wait for the disk. */
const carelessSettings = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

/** Starts a fresh PostgreSQL for the run, away from any installation's data. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "shelfie-test-"));
  fs.chmodSync(folder, 0o711);
  const server = await startPostgres({
    dataDir: path.join(folder, "postgres"),
    password: randomBytes(12).toString("base64url"),
    settings: carelessSettings,
  });
  const templateUrl = server.url("template_shelfie");
  await reachDatabase(templateUrl);
  await migrate(templateUrl);
  project.provide("templateUrl", templateUrl);
  return async () => {
    await server.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  };
}
