import path from "node:path";
import pg from "pg";
import { Failure } from "./failure.mjs";
import { addressOfRunning, startPostgres } from "./postgres/server.mjs";

const databaseName = "shelfie";
const connectMsMax = 10_000;
/** Version 14, the oldest whose features the migrations use, in PostgreSQL's own numbering. */
const versionMin = 140_000;

const codes = { badPassword: "28P01", noAccess: "28000", unknownDatabase: "3D000", duplicateDatabase: "42P04" };

/** What is wrong with a DATABASE_URL that does not let us in, as a sentence with its remedy. */
export function connectionFailure(error, url) {
  const { hostname, port, username, pathname } = new URL(url);
  const address = `${hostname}:${port || 5432}`;
  const fix = "correct DATABASE_URL, or unset it to use the bundled PostgreSQL";
  if (error.code === codes.badPassword || error.code === codes.noAccess)
    return new Failure(`PostgreSQL at ${address} refuses user "${decodeURIComponent(username)}": ${fix}.`);
  if (error.code === codes.unknownDatabase)
    return new Failure(
      `PostgreSQL at ${address} has no database "${pathname.slice(1)}", and this user may not make it: create it, or ${fix}.`,
    );
  if (error.code === "ENOTFOUND" || error.code === "EAI_AGAIN")
    return new Failure(`No host named "${hostname}" is known: ${fix}.`);
  return new Failure(`No PostgreSQL answers at ${address} (${error.code ?? error.message}): start it, ${fix}.`);
}

async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: connectMsMax });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Makes the database that `url` names, through the server's own "postgres" database. */
async function createDatabase(url) {
  const administration = new URL(url);
  administration.pathname = "/postgres";
  const name = pg.escapeIdentifier(decodeURIComponent(new URL(url).pathname.slice(1)));
  await withClient(administration.href, (client) => client.query(`CREATE DATABASE ${name}`)).catch((error) => {
    if (error.code !== codes.duplicateDatabase) throw error;
  });
}

async function requireVersion(client) {
  const { rows } = await client.query("SHOW server_version_num");
  const version = Number(rows[0].server_version_num);
  if (version < versionMin)
    throw new Failure(
      `DATABASE_URL leads to PostgreSQL ${Math.floor(version / 10_000)}, and Shelfie needs 14 or newer: upgrade it, or unset DATABASE_URL.`,
    );
}

/** Makes sure that `url` leads to a PostgreSQL new enough, with its database there. */
export async function reachDatabase(url) {
  try {
    await withClient(url, requireVersion);
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (error.code !== codes.unknownDatabase) throw connectionFailure(error, url);
    await createDatabase(url).catch(() => {
      throw connectionFailure(error, url);
    });
  }
}

/**
 * The database of this run: the one DATABASE_URL names, else the bundled PostgreSQL in the data folder.
 * @returns {Promise<{ note: string, url: string, isBundled: boolean, exited?: Promise<string>, stop: () => Promise<void> }>}
 */
export async function openDatabase({ databaseUrl, dataDir }, secrets) {
  if (databaseUrl) {
    await reachDatabase(databaseUrl);
    return { note: "as DATABASE_URL says", url: databaseUrl, isBundled: false, stop: async () => {} };
  }
  const server = await startPostgres({ dataDir: path.join(dataDir, "postgres"), password: secrets.POSTGRES_PASSWORD });
  const url = server.url(databaseName);
  await reachDatabase(url);
  return { note: `bundled, port ${server.port}`, url, isBundled: true, exited: server.exited, stop: server.stop };
}

/** The same database for a short command: beside a running Shelfie that Shelfie's own, else opened for the while. */
export async function borrowDatabase(settings, secrets) {
  const folder = path.join(settings.dataDir, "postgres");
  const running = settings.databaseUrl ?? addressOfRunning(folder, secrets.POSTGRES_PASSWORD, databaseName);
  return running ? { url: running, stop: async () => {} } : openDatabase(settings, secrets);
}

/** True while nobody has an account yet. */
export const hasNoUsers = (url) =>
  withClient(url, async (client) => (await client.query("SELECT 1 FROM users LIMIT 1")).rowCount === 0);
