// npm run token -- <email>: an API bearer token for that user, while Shelfie runs or not.
import { requireNode } from "./lib/node-version.mjs";

requireNode();
const { Failure, runMain } = await import("./lib/failure.mjs");
const { ensurePackages } = await import("./lib/packages.mjs");
const { run } = await import("./lib/programs.mjs");
const { readSettings } = await import("./lib/settings.mjs");

await runMain(async () => {
  const email = process.argv[2];
  if (!email) throw new Failure("Whose token? Write npm run token -- someone@example.com");
  const settings = readSettings(process.env);
  await ensurePackages();
  const { ensurePrismaClient } = await import("./lib/build.mjs");
  const { borrowDatabase } = await import("./lib/database.mjs");
  const { serverEnvironment } = await import("./lib/environment.mjs");
  const { loadSecrets } = await import("./lib/secrets.mjs");

  await ensurePrismaClient();
  const secrets = loadSecrets(settings.dataDir);
  const database = await borrowDatabase(settings, secrets);
  const env = serverEnvironment(settings, secrets, database.url, "production");
  const { code } = await run(process.execPath, ["--import", "tsx", "scripts/entry/token.ts", email], {
    env,
    show: true,
  });
  await database.stop();
  return code;
});
