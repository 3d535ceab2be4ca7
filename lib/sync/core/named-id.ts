/** Ids of things named by nature, so that two phones that make the same one offline make one. */
import { sha1 } from "./sha1";

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

const bytesOfUuid = (uuid: string): Uint8Array =>
  Uint8Array.from(uuid.replaceAll("-", "").match(/../g) ?? [], (pair) => parseInt(pair, 16));

/** Source: RFC 9562, section 5.5. */
export function uuidv5(namespace: string, name: string): string {
  const nameBytes = new TextEncoder().encode(name);
  const bytes = new Uint8Array(16 + nameBytes.length);
  bytes.set(bytesOfUuid(namespace));
  bytes.set(nameBytes, 16);
  const digest = sha1(bytes).slice(0, 16);
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  const text = hex(digest);
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join("-");
}

/** A name as people mean it: case, accents' spelling and spare spaces make no difference. */
export const normalName = (name: string): string => name.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();

/**
 * The id of a thing of a household that its name alone makes: a category by its slug, an aisle by store and category.
 * @param kind what is named, so that a store and a category of one name are two things
 */
export const namedId = (householdId: string, kind: string, ...names: readonly string[]): string =>
  uuidv5(householdId, [kind, ...names.map(normalName)].join("\n"));
