import { requireNode } from "./node-version.mjs";

/**
 * Runs a program of scripts/entry with this installation's database, whether Shelfie runs or not.
 * @param {string} file such as scripts/entry/token.ts
 * @param {string} missing what to say when no e-mail address is given
 */
export async function runEntry(file, missing) {
  requireNode();
  const { Failure, runMain } = await import("./failure.mjs");
  const { ensurePackages } = await import("./packages.mjs");
  const { run } = await import("./programs.mjs");
  const { readSettings } = await import("./settings.mjs");

  await runMain(async () => {
    const email = process.argv[2];
    if (!email) throw new Failure(missing);
    const settings = readSettings(process.env);
    await ensurePackages();
    const { ensurePrismaClient } = await import("./build.mjs");
    const { borrowDatabase } = await import("./database.mjs");
    const { serverEnvironment } = await import("./environment.mjs");
    const { loadSecrets } = await import("./secrets.mjs");

    await ensurePrismaClient();
    const secrets = loadSecrets(settings.dataDir);
    const database = await borrowDatabase(settings, secrets);
    const env = serverEnvironment(settings, secrets, database.url, "production");
    const { code } = await run(process.execPath, ["--import", "tsx", file, email], { env, show: true });
    await database.stop();
    return code;
  });
}
