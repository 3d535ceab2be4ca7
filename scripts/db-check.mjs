// npm run db:check: proves, on a throw-away PostgreSQL, that the migrations make exactly what prisma/schema.prisma says.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { requireNode } from "./lib/node-version.mjs";

requireNode();
const { runMain } = await import("./lib/failure.mjs");
const { ensurePackages } = await import("./lib/packages.mjs");
const { bin, mustRun } = await import("./lib/programs.mjs");

const diff = ["migrate", "diff", "--from-migrations", "prisma/migrations", "--to-schema", "prisma/schema.prisma"];
const sentence =
  "The migrations do not make what prisma/schema.prisma says: write a migration for the difference above (npx prisma migrate dev).";

await runMain(async () => {
  await ensurePackages();
  const { startPostgres } = await import("./lib/postgres/server.mjs");
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "shelfie-db-check-"));
  fs.chmodSync(folder, 0o711);
  const server = await startPostgres({
    dataDir: path.join(folder, "postgres"),
    password: "throw-away",
    settings: { fsync: "off" },
  });
  try {
    const env = { ...process.env, DATABASE_URL: server.url("postgres") };
    await mustRun(sentence, bin("prisma"), [...diff, "--exit-code"], { env });
    console.log("Migrations and schema agree.");
  } finally {
    await server.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
});
