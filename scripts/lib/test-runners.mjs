import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { bin, run } from "./programs.mjs";

/** Reads a runner's report; a runner that died before it wrote one counts as one failure. */
async function counted(command, args, env, read) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "shelfie-report-"));
  const report = path.join(folder, "report.json");
  try {
    const { code } = await run(command, args(report), { env: { ...process.env, ...env(report) }, show: true });
    const counts = fs.existsSync(report) ? read(JSON.parse(fs.readFileSync(report, "utf8"))) : { passed: 0, failed: 0 };
    // A file that does not load, or a set-up that fails, has no failed test of its own.
    return { ...counts, failed: Math.max(counts.failed, code === 0 ? 0 : 1) };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs one project of vitest.config.ts. @returns {Promise<{ passed: number, failed: number }>} tests */
export const runVitest = (project) =>
  counted(
    bin("vitest"),
    (report) => ["run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    () => ({}),
    ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests }),
  );

/** Runs the browser tests with `env` besides our own. @returns {Promise<{ passed: number, failed: number }>} tests */
export const runPlaywright = (env) =>
  counted(
    bin("playwright"),
    () => ["test", "--reporter=list,json"],
    (report) => ({ ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
    ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped }),
  );
