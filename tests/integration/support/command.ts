import { spawn, type ChildProcess } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

/** What a command said, and how it ended. */
interface Ended {
  code: number | null;
  said: string;
}

interface Command {
  child: ChildProcess;
  /** Resolves with what was said once it matches; fails when the command ends first. */
  until: (pattern: RegExp) => Promise<string>;
  ended: Promise<Ended>;
}

/** Runs `node <args>` in the checkout, in the caller's environment with `env` laid over it. */
export function runNode(args: string[], env: Record<string, string> = {}): Command {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      for (const listener of listeners) listener();
    });
  const ended = new Promise<Ended>((resolve) => child.once("close", (code) => resolve({ code, said })));
  const until = (pattern: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => void (pattern.test(said) && resolve(said));
      listeners.add(look);
      look();
      void ended.then(() => reject(new Error(`It ended before it said ${String(pattern)}. It said: ${said}`)));
    });
  return { child, until, ended };
}

/** A data folder of a test's own, which PostgreSQL's account may pass through. */
export function makeDataFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "shelfie-command-"));
  fs.chmodSync(folder, 0o711);
  return folder;
}
