// A PostgreSQL for development, in the foreground: prints its DATABASE_URL, ends with Ctrl-C.
import path from "node:path";
import { runMain } from "./lib/failure.mjs";
import { startPostgres } from "./lib/postgres/server.mjs";
import { loadSecrets } from "./lib/secrets.mjs";
import { readSettings } from "./lib/settings.mjs";

await runMain(async () => {
  const { dataDir } = readSettings(process.env);
  const { POSTGRES_PASSWORD: password } = loadSecrets(dataDir);
  const database = await startPostgres({ dataDir: path.join(dataDir, "postgres"), password });
  console.log(`DATABASE_URL=${database.url("shelfie")}`);
  const asked = new Promise((resolve) => ["SIGINT", "SIGTERM"].forEach((signal) => process.once(signal, resolve)));
  await Promise.race([asked, database.exited]);
  await database.stop();
});
