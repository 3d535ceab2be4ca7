// npm run token -- <email>: an API bearer token for that user, while Shelfie runs or not.
import { runEntry } from "./lib/run-entry.mjs";

await runEntry("scripts/entry/token.ts", "Whose token? Write npm run token -- someone@example.com");
