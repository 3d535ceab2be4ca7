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
    SHELFIE_DEMO_EMAIL: given.SHELFIE_DEMO_EMAIL || "demo@shelfie.example",
    SHELFIE_DEMO_PASSWORD: given.SHELFIE_DEMO_PASSWORD || secrets.SHELFIE_DEMO_PASSWORD,
    NEXT_TELEMETRY_DISABLED: "1",
  };
}
