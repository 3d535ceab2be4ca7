/** What is written: drafts as domains build them, ops as replicas exchange them. */
import type { EntityName, Fields } from "./entities";
import type { Stamp } from "./stamp";

type RequiredKeys<Shape> = { [Key in keyof Shape]: null extends Shape[Key] ? never : Key }[keyof Shape];

/** The fields a row is created with: the required ones and any others. */
export type NewFields<Name extends EntityName> = Pick<Fields<Name>, RequiredKeys<Fields<Name>>> &
  Partial<Omit<Fields<Name>, RequiredKeys<Fields<Name>>>>;

type Change<Name extends EntityName> =
  | { t: "new"; f: NewFields<Name> }
  | { t: "set"; f: Partial<Fields<Name>> }
  /** "There are three": a count, in thousandths, that absorbs what was added or used before it. */
  | { t: "qset"; v: number }
  /** "Used one": a change, in thousandths. */
  | { t: "qadd"; d: number }
  | { t: "tadd"; v: string }
  | { t: "trem"; v: string }
  | { t: "del" };

/** A change to one row, as a core function of a domain builds it: `e` the entity, `k` the row's id. */
export type DraftOf<Name extends EntityName> = { e: Name; k: string } & Change<Name>;
export type OpDraft = { [Name in EntityName]: DraftOf<Name> }[EntityName];

/** What a field can hold on the wire. */
export type FieldValue = string | number | boolean | null | FieldValue[] | { [key: string]: FieldValue };

export type FieldValues = Readonly<Record<string, FieldValue>>;

export type OpBody =
  | { t: "new" | "set"; f: FieldValues }
  | { t: "qset"; v: number }
  | { t: "qadd"; d: number }
  | { t: "tadd"; v: string }
  /** `dots`: the ids of the `tadd` ops it takes back. */
  | { t: "trem"; v: string; dots: readonly string[] }
  | { t: "del" };

/**
 * One field operation. `id` UUIDv7; `dev` the device and `seq` its contiguous number of this op; `h` its stamp; `s` the
 * wire schema it was written in; `b` the newest server stamp of what it overwrites; `e` entity; `k` row; `tx` groups ops
 * that stand or fall together.
 */
export type Op = {
  id: string;
  dev: string;
  seq: number;
  h: Stamp;
  s: number;
  b: Stamp;
  e: EntityName;
  k: string;
  tx?: string;
} & OpBody;

/** Ops of one group; a longer change is several groups. Also the size of a push. */
export const groupOpsMax = 200;
export const opBytesMax = 16_384;
export const pushBytesMax = 262_144;

/** Bytes of a text in UTF-8: what a request's limit counts. A text has up to three for each of its units. */
export function utf8Bytes(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    // Half a pair counts two, so that both halves make the four bytes of their character.
    if (unit >= 0x800) bytes += unit >= 0xd800 && unit <= 0xdfff ? 1 : 2;
    else if (unit >= 0x80) bytes += 1;
  }
  return bytes;
}

/** One key for a row of any entity. */
export const rowKey = (entity: string, id: string): string => `${entity}:${id}`;
