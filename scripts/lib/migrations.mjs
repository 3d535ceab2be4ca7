import { createHash, randomUUID } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import pg from "pg";
import { Failure } from "./failure.mjs";
import { root } from "./settings.mjs";

/** The lock that Prisma's own migrations take. Source: Prisma schema engine, PostgreSQL connector. */
const prismaLockId = 72_707_369;

const migrationsTable = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`;

/** Every migration of the checkout, oldest first. */
function readMigrations(folder) {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const sql = fs.readFileSync(path.join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The migrations still to apply. Fails when the database's history is not a beginning of ours. */
export function pendingMigrations(migrations, applied) {
  const appliedByName = new Map(applied.map((row) => [row.migration_name, row]));
  const unfinished = applied.find((row) => row.finished_at === null);
  if (unfinished)
    throw new Failure(
      `Migration ${unfinished.migration_name} failed half-way in an earlier run: repair the database, then run npx prisma migrate resolve.`,
    );
  const edited = migrations.find(
    ({ name, checksum }) => appliedByName.has(name) && appliedByName.get(name).checksum !== checksum,
  );
  if (edited)
    throw new Failure(
      `Migration ${edited.name} was edited after it was applied: restore its file and write a new migration instead.`,
    );
  const known = new Set(migrations.map(({ name }) => name));
  const newer = applied.find((row) => !known.has(row.migration_name));
  if (newer)
    throw new Failure(
      `The database is newer than this checkout (it has migration ${newer.migration_name}): update the checkout.`,
    );
  return migrations.filter(({ name }) => !appliedByName.has(name));
}

async function applyOne(client, { name, sql, checksum }) {
  await client.query("BEGIN");
  try {
    await client.query(sql);
    await client.query(
      "INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ($1, $2, $3, now(), 1)",
      [randomUUID(), checksum, name],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw new Failure(`Migration ${name} does not apply (${error.message}); nothing of it was kept.`);
  }
}

/**
 * Applies the migrations a database lacks, each whole or not at all, one process at a time. Leaves the same records as
 * `prisma migrate deploy`, which needs a program that is not there in production.
 * @param {string} url the database, which exists
 * @returns {Promise<{ note: string }>}
 */
export async function migrate(url, folder = path.join(root, "prisma/migrations")) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [prismaLockId]);
    await client.query(migrationsTable);
    const { rows } = await client.query(
      "SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL",
    );
    const pending = pendingMigrations(readMigrations(folder), rows);
    for (const migration of pending) await applyOne(client, migration);
    return { note: pending.length === 0 ? "up to date" : `${pending.length} applied` };
  } finally {
    await client.end();
  }
}
