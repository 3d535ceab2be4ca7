import { createECDH, randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { Failure } from "./failure.mjs";

const random = (bytes) => randomBytes(bytes).toString("base64url");

const vapidCurve = "prime256v1";
const vapidKeyBytes = 32;

/** A private key of P-256 in base64url. Source: RFC 8292, section 3. */
function newVapidKey() {
  const pair = createECDH(vapidCurve);
  pair.generateKeys();
  const key = pair.getPrivateKey();
  return Buffer.concat([Buffer.alloc(vapidKeyBytes - key.length), key]).toString("base64url");
}

/** The public key that belongs to a private one: an uncompressed point in base64url. */
export function vapidPublicKey(privateKey) {
  const pair = createECDH(vapidCurve);
  pair.setPrivateKey(Buffer.from(privateKey, "base64url"));
  return pair.getPublicKey().toString("base64url");
}

/** Every secret an installation needs, and how a fresh one is made. */
const recipes = {
  NEXTAUTH_SECRET: () => random(32),
  /** 32 bytes in base64: an AES-256 key. */
  ENCRYPTION_KEY: () => randomBytes(32).toString("base64"),
  POSTGRES_PASSWORD: () => random(24),
  /** Push services know this server by it: a new one silences every device until it subscribes anew. */
  VAPID_PRIVATE_KEY: newVapidKey,
  /** Password of the demo household's owner. */
  SHELFIE_DEMO_PASSWORD: () => random(9),
};

function read(file) {
  if (!fs.existsSync(file)) return {};
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"));
  } catch (error) {
    if (error.code === "EACCES") throw error;
    throw new Failure(`${file} is damaged: restore it from a backup, or remove the whole data folder to begin anew.`);
  }
}

/**
 * The secrets of this installation, made at first use and kept in `<dataDir>/secrets.json`, readable by its owner only.
 * @returns {Record<keyof typeof recipes, string>}
 */
export function loadSecrets(dataDir) {
  fs.mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  const file = path.join(dataDir, "secrets.json");
  const known = read(file);
  const missing = Object.entries(recipes).filter(([name]) => typeof known[name] !== "string");
  if (missing.length === 0) return known;
  const secrets = { ...known, ...Object.fromEntries(missing.map(([name, make]) => [name, make()])) };
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  fs.renameSync(draft, file);
  return secrets;
}
