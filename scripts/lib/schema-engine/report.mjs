import fs from "node:fs";

/**
 * Says on stderr, in the native engine's log format, what went wrong. The CLI skips the first line it reads, so a
 * greeting goes ahead.
 */
export function reportError(message, code) {
  const greeting = { level: "INFO", fields: { message: "schema-engine (wasm)" } };
  const error = {
    level: "ERROR",
    target: "schema_engine::logger",
    timestamp: new Date().toISOString(),
    fields: { message, error_code: code, is_panic: false },
  };
  fs.writeSync(2, `${JSON.stringify(greeting)}\n${JSON.stringify(error)}\n`);
}
