// Makes the user with the e-mail address given an admin of the installation; scripts/admin.mjs brings the database.
import { makeAdmin } from "@/lib/account/server/admins";
import { closeDatabase } from "@/lib/db/lifecycle";

const email = process.argv[2] ?? "";
const isMade = await makeAdmin(email);
await closeDatabase();
if (isMade) process.stdout.write(`${email} is an admin now and finds the figures at /app/admin.\n`);
else {
  process.stderr.write(`Nobody has signed up as "${email}": register that address first, or correct it.\n`);
  process.exitCode = 1;
}
