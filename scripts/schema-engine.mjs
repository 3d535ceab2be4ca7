#!/usr/bin/env node
// Stands in for Prisma's native schema engine: the same JSON-RPC lines on stdin and stdout, served by
// @prisma/schema-engine-wasm over node-postgres. Source: the Prisma 7 CLI, which starts the file named by
// PRISMA_SCHEMA_ENGINE_BINARY.
import { createRequire } from "node:module";
import readline from "node:readline";
import { readArguments } from "./lib/schema-engine/arguments.mjs";
import { createDatabase, runCommand } from "./lib/schema-engine/databases.mjs";
import { openEngine, takePanic } from "./lib/schema-engine/engine.mjs";
import { reportError } from "./lib/schema-engine/report.mjs";

const jsonRpcServerError = 4466;
const firstPrintId = 1_000_000;

const request = readArguments(process.argv.slice(2));
let printId = firstPrintId;
let engine;

const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);

async function call(method, params) {
  if (method === "createDatabase") return createDatabase(params?.datasource?.url ?? request.url);
  engine ??= await openEngine(request);
  // The WebAssembly build names this one differently.
  const result = (await engine[method === "getDatabaseVersion" ? "version" : method](params ?? null)) ?? {};
  if (method !== "diff" || result.stdout == null) return result;
  // The native engine asks the CLI to print the difference; the WebAssembly build hands it back instead.
  send({ id: printId++, method: "print", params: { content: result.stdout.replace(/\n$/, "") } });
  return { ...result, stdout: null };
}

async function answer(line) {
  const { id, method, params } = JSON.parse(line);
  if (!method) return; // the CLI's reply to a "print" of ours
  try {
    send({ id, result: await call(method, params) });
  } catch (error) {
    const message = takePanic() || (error?.message ?? String(error));
    const data = { is_panic: false, message, error_code: error?.code ?? error?.meta?.code, meta: error?.meta ?? null };
    send({
      id,
      error: { code: jsonRpcServerError, message: "An error happened. Check the data field for details.", data },
    });
  }
}

function die(error) {
  const panic = takePanic();
  reportError(panic || String(error?.stack ?? error));
  process.exit(panic ? 101 : 1);
}

function serve() {
  process.on("uncaughtException", die).on("unhandledRejection", die);
  let last = Promise.resolve();
  const lines = readline.createInterface({ input: process.stdin, crlfDelay: Infinity });
  lines.on("line", (line) => line.trim() && (last = last.then(() => answer(line))));
  lines.on("close", () => last.then(() => process.exit(0)));
}

if (request.version) {
  const { enginesVersion } = createRequire(import.meta.url)("@prisma/engines-version");
  console.log(`schema-engine-cli ${enginesVersion}`);
} else if (request.command) process.exit(await runCommand(request.command, request.url));
else serve();
