// npm run admin -- <email>: makes that user an admin of the installation, while Shelfie runs or not.
import { runEntry } from "./lib/run-entry.mjs";

await runEntry("scripts/entry/admin.ts", "Who is to be an admin? Write npm run admin -- someone@example.com");
