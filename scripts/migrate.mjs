// Applies pending migrations to DATABASE_URL; for releases, where no bundled PostgreSQL runs.
import { reachDatabase } from "./lib/database.mjs";
import { Failure, runMain } from "./lib/failure.mjs";
import { migrate } from "./lib/migrations.mjs";
import { readSettings } from "./lib/settings.mjs";
import { step } from "./lib/steps.mjs";

await runMain(async () => {
  const { databaseUrl } = readSettings(process.env);
  if (!databaseUrl) throw new Failure("DATABASE_URL is not set: name the database to migrate.");
  await reachDatabase(databaseUrl);
  await step("migrations", () => migrate(databaseUrl));
});
