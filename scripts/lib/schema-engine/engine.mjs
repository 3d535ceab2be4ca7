import { randomUUID } from "node:crypto";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";
import { repairAdapter } from "./adapter-repairs.mjs";
import { presentCatalogTypes } from "./catalog-types.mjs";
import { runStatement, splitAddress } from "./databases.mjs";

let panic = "";

/** The engine's last panic, given once. */
export function takePanic() {
  const message = panic;
  panic = "";
  return message;
}

async function loadWasm() {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => (panic = message) };
  const folder = path.dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm"));
  const code = fs.readFileSync(path.join(folder, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(code, { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start?.();
}

function connectionOf(url) {
  return {
    host: url.searchParams.get("host") ?? url.hostname,
    port: Number(url.port || 5432),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: decodeURIComponent(url.pathname.slice(1)),
    max: 1,
  };
}

/**
 * Replays migrations on a database of their own. The adapter's version is dangerous: a connection string would win over
 * the shadow's name, and the migrations would run on the main database. It also drops the shadow while still connected.
 */
function shadowConnector(connection, schema) {
  const administrate = (sql) => runStatement({ ...connection, database: "postgres" }, sql);
  return async () => {
    const name = `prisma_migrate_shadow_db_${randomUUID()}`;
    await administrate(`CREATE DATABASE "${name}"`);
    const shadow = await new PrismaPg({ ...connection, database: name }, { schema }).connect();
    const dispose = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await dispose();
      await administrate(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    };
    return shadow;
  };
}

/**
 * Opens the WebAssembly engine on a database.
 * @param {import("./arguments.mjs").EngineRequest} request
 */
export async function openEngine({ url: address = "postgresql://unset@127.0.0.1:1/unset", schemaFiles }) {
  presentCatalogTypes();
  await loadWasm();
  const { url, schema } = splitAddress(address);
  const connection = connectionOf(url);
  const factory = new PrismaPg(connection, { schema });
  factory.connectToShadowDb = shadowConnector(connection, schema);
  const probe = await factory.connect();
  repairAdapter(probe);
  await probe.dispose();

  const datamodels = schemaFiles.map((file) => [file, fs.readFileSync(file, "utf8")]);
  const ignoreLogs = () => {};
  const adapter = bindMigrationAwareSqlAdapterFactory(factory);
  return glue.SchemaEngine.new({ datamodels: datamodels.length ? datamodels : undefined }, ignoreLogs, adapter);
}
