import pg from "pg";
import { reportError } from "./report.mjs";

/** Prisma's own address parameters, which node-postgres does not know. */
const prismaParameters = ["schema", "connection_limit"];

/** @returns {{ url: URL, schema: string | undefined }} the address without Prisma's parameters, and the schema it named */
export function splitAddress(address) {
  const url = new URL(address);
  const schema = url.searchParams.get("schema") ?? undefined;
  for (const name of prismaParameters) url.searchParams.delete(name);
  return { url, schema };
}

/** Runs one statement over a connection of its own. */
export async function runStatement(config, sql) {
  const client = new pg.Client(config);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function administration(address) {
  const { url } = splitAddress(address);
  const name = decodeURIComponent(url.pathname.slice(1));
  url.pathname = "/postgres";
  return { name, config: { connectionString: url.href } };
}

/** Makes the database an address names; one that exists already is left alone. */
export async function createDatabase(address) {
  const { name, config } = administration(address);
  const duplicateDatabase = "42P04";
  await runStatement(config, `CREATE DATABASE ${pg.escapeIdentifier(name)}`).catch((error) => {
    if (error.code !== duplicateDatabase) throw error;
  });
  return { databaseName: name };
}

async function dropDatabase(address) {
  const { name, config } = administration(address);
  await runStatement(config, `DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`);
}

const commands = {
  "can-connect-to-database": (address) =>
    runStatement({ connectionString: splitAddress(address).url.href }, "SELECT 1"),
  "create-database": createDatabase,
  "drop-database": dropDatabase,
};

/** Prisma's names for what PostgreSQL answers: unknown database, refused sign-in; anything else counts as unreachable. */
const prismaCodes = { "3D000": "P1003", "28P01": "P1000", 28000: "P1000" };

/** Runs a one-shot command. @returns {Promise<number>} exit code */
export async function runCommand(name, address) {
  try {
    if (!commands[name]) throw new Error(`unknown command ${name}`);
    await commands[name](address);
    return 0;
  } catch (error) {
    reportError(error.message, prismaCodes[error.code] ?? "P1001");
    return 1;
  }
}
