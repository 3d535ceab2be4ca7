import { serverEnv } from "@/lib/env/server";

const levels = ["debug", "info", "warn", "error", "silent"] as const;
type Level = Exclude<(typeof levels)[number], "silent">;

/** Ids, counts and times only: no names, no receipt text, no tokens. */
export type LogFields = Record<string, string | number | boolean | null | undefined>;

function write(level: Level, event: string, fields: LogFields): void {
  if (levels.indexOf(level) < levels.indexOf(serverEnv().LOG_LEVEL)) return;
  const line = JSON.stringify({ at: new Date().toISOString(), level, event, ...fields });
  (level === "error" || level === "warn" ? process.stderr : process.stdout).write(`${line}\n`);
}

/** Structured log: one JSON line per event. */
export const log = {
  debug: (event: string, fields: LogFields = {}) => write("debug", event, fields),
  info: (event: string, fields: LogFields = {}) => write("info", event, fields),
  warn: (event: string, fields: LogFields = {}) => write("warn", event, fields),
  error: (event: string, fields: LogFields = {}) => write("error", event, fields),
};

/** An error's name and message for the log, without the values a database driver may add to them. */
export const errorFields = (error: unknown): LogFields =>
  error instanceof Error
    ? {
        error: error.name,
        message: error.message.slice(0, 500),
        stack: error.stack?.split("\n").slice(1, 6).join(" | "),
      }
    : { error: String(error).slice(0, 500) };
