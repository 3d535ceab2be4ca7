// npm run html: has the W3C's checker read every page of a freshly seeded Shelfie, as the server sends it and as the
// browser has it once its scripts have run. Needs Java 17.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { requireNode } from "./lib/node-version.mjs";

requireNode();
const { Failure, runMain } = await import("./lib/failure.mjs");
const { ensurePackages } = await import("./lib/packages.mjs");
const { endProgramsOnSignal } = await import("./lib/programs.mjs");
const { step } = await import("./lib/steps.mjs");

await runMain(async () => {
  endProgramsOnSignal();
  await step("packages", ensurePackages);
  const { checkHtml, ensureChecker } = await import("./lib/html-checker.mjs");
  const { keepHtml } = await import("./lib/keep-html.mjs");
  const { withDemo } = await import("./lib/with-demo.mjs");

  const { path: jar } = await step("checker", () => ensureChecker(path.join(os.tmpdir(), "shelfie-vnu")));
  await withDemo("html", async ({ dataDir, ...demo }) => {
    const folder = path.join(dataDir, "html");
    fs.mkdirSync(folder);
    const files = await step("pages", () => keepHtml({ ...demo, folder }));
    const { problems, set } = checkHtml(jar, files.paths);
    for (const { file, line, message, extract } of problems) console.log(`${file}:${line}  ${message}\n    ${extract}`);
    for (const { reason, count } of set) console.log(`${count} times set aside: ${reason}`);
    console.log(`${files.paths.length} documents, ${problems.length} errors`);
    if (problems.length > 0) throw new Failure("The checker finds errors: see above.");
  });
});
