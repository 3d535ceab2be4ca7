// Prints an API token for the user with the e-mail address given; scripts/token.mjs brings the database.
import { issueApiToken } from "@/lib/account/server/api-tokens";
import { closeDatabase } from "@/lib/db/lifecycle";

const email = process.argv[2] ?? "";
const token = await issueApiToken(email, "command line");
await closeDatabase();
if (token === null) {
  process.stderr.write(`Nobody has signed up as "${email}": register that address first, or correct it.\n`);
  process.exitCode = 1;
} else process.stdout.write(`${token}\n`);
