import path from "node:path";
import { Failure } from "./failure.mjs";

/** Root folder of the checkout. */
export const root = path.resolve(import.meta.dirname, "../..");

const defaultPort = 3000;
const portMax = 65_535;

function readPort(text) {
  const port = Number(text || defaultPort);
  if (Number.isInteger(port) && port > 0 && port <= portMax) return port;
  throw new Failure(`PORT is "${text}", which is no port: give a number from 1 to ${portMax}, for example PORT=3000.`);
}

function readDatabaseUrl(text) {
  if (!text) return undefined;
  const wrong = (why) =>
    new Failure(
      `DATABASE_URL ${why}: write postgresql://user:password@host:5432/database, or unset it to use the bundled PostgreSQL.`,
    );
  if (!URL.canParse(text)) throw wrong("is not an address");
  const url = new URL(text);
  if (!/^postgres(ql)?:$/.test(url.protocol)) throw wrong(`begins with ${url.protocol}//`);
  if (url.pathname.length < 2) throw wrong("names no database");
  return text;
}

/**
 * The settings every script honours.
 * @returns {{ port: number, dataDir: string, databaseUrl: string | undefined }} `dataDir` is absolute
 */
export function readSettings(env) {
  return {
    port: readPort(env.PORT),
    dataDir: path.resolve(root, env.SHELFIE_DATA_DIR || ".data"),
    databaseUrl: readDatabaseUrl(env.DATABASE_URL),
  };
}
