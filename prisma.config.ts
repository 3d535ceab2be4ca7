import path from "node:path";
import { defineConfig } from "prisma/config";

// Prisma downloads a native schema engine by default. Ours runs the WebAssembly build that npm installs, so that a
// machine without access to Prisma's servers can generate, migrate and diff.
process.env.PRISMA_SCHEMA_ENGINE_BINARY = path.resolve(import.meta.dirname, "scripts/schema-engine.mjs");

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  // `generate` and `validate` need no database, but the CLI insists on an address.
  datasource: { url: process.env.DATABASE_URL ?? "postgresql://unset@127.0.0.1:1/unset" },
});
