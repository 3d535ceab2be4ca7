import { createHash, randomBytes } from "node:crypto";

const secretBytes = 32;

/** A secret for a link, an invitation or an API token, safe in an address: 256 bits. */
export const newSecret = (): string => randomBytes(secretBytes).toString("base64url");

/** What is kept of a secret: its SHA-256. A 256-bit secret needs no slow hash. */
export const hashSecret = (secret: string): string => createHash("sha256").update(secret).digest("hex");
