import { Failure } from "./failure.mjs";
import { vapidPublicKey } from "./secrets.mjs";

/** Keys to push with: both of the caller's, or this installation's own. */
function vapidKeys(given, secrets) {
  const privateKey = given.VAPID_PRIVATE_KEY || secrets.VAPID_PRIVATE_KEY;
  try {
    return { VAPID_PRIVATE_KEY: privateKey, VAPID_PUBLIC_KEY: given.VAPID_PUBLIC_KEY || vapidPublicKey(privateKey) };
  } catch {
    throw new Failure("VAPID_PRIVATE_KEY is no key of P-256: unset it to use the one made on the first start.");
  }
}

/**
 * The variables our server programs get. What the caller set wins over what this installation made up.
 * @param {{ port: number, dataDir: string }} settings
 * @param {string} databaseUrl
 * @param {"production" | "development"} mode
 */
export function serverEnvironment({ port, dataDir }, secrets, databaseUrl, mode) {
  const given = process.env;
  return {
    ...given,
    NODE_ENV: mode,
    PORT: String(port),
    SHELFIE_DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    NEXTAUTH_URL: given.NEXTAUTH_URL || `http://localhost:${port}`,
    NEXTAUTH_SECRET: given.NEXTAUTH_SECRET || secrets.NEXTAUTH_SECRET,
    ENCRYPTION_KEY: given.ENCRYPTION_KEY || secrets.ENCRYPTION_KEY,
    ...vapidKeys(given, secrets),
    SHELFIE_DEMO_EMAIL: given.SHELFIE_DEMO_EMAIL || "demo@shelfie.example",
    SHELFIE_DEMO_PASSWORD: given.SHELFIE_DEMO_PASSWORD || secrets.SHELFIE_DEMO_PASSWORD,
    NEXT_TELEMETRY_DISABLED: "1",
  };
}
