import { createHash, randomBytes } from "node:crypto";

export const newInviteSecret = (): string => randomBytes(24).toString("base64url");

/** What is kept of an invitation's secret. */
export const hashInvite = (secret: string): string => createHash("sha256").update(secret).digest("hex");
