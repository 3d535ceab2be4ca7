// npm run pictures: photographs the running product for the demo of the landing page, the manifest and shared links.
import { requireNode } from "./lib/node-version.mjs";

requireNode();
const { runMain } = await import("./lib/failure.mjs");
const { ensurePackages } = await import("./lib/packages.mjs");
const { endProgramsOnSignal } = await import("./lib/programs.mjs");
const { step } = await import("./lib/steps.mjs");

await runMain(async () => {
  endProgramsOnSignal();
  await step("packages", ensurePackages);
  const { takePictures } = await import("./lib/pictures.mjs");
  const { freePort } = await import("./lib/ports.mjs");
  const { withDemo } = await import("./lib/with-demo.mjs");

  const port = process.env.PORT ? Number(process.env.PORT) : undefined;
  await withDemo(
    "pictures",
    async ({ origin, executablePath, account }) => {
      const count = await step("pictures", () => takePictures({ origin, executablePath, account }));
      console.log(`${count} pictures in public/`);
    },
    () => port ?? freePort(),
  );
});
