/**
 * What a journal line remembers of a lot, so that days later it can still be taken back: fields as they were and as the
 * deed left them. The wire bounds each remembered text, so a long note lies there in pieces.
 */
import type { Row } from "@/lib/sync/core/entities";
import type { LotFields } from "./lot";

export type Detail = NonNullable<Row<"lotEvent">["detail"]>;
type Patch = Partial<LotFields>;
type Side = "was" | "is";

const pieceLengthMax = 200;

/** Pieces of at most `pieceLengthMax` UTF-16 units that never cut a character in two. */
function piecesOf(text: string): string[] {
  const pieces = [""];
  for (const character of text) {
    const last = pieces[pieces.length - 1] ?? "";
    if (last.length + character.length > pieceLengthMax) pieces.push(character);
    else pieces[pieces.length - 1] = last + character;
  }
  return pieces;
}

/** Fields as entries of a journal line's detail: `was.location`, and `was.notes.1` for the second piece of a long text. */
export function remember(side: Side, fields: Patch): Detail {
  const detail: Detail = {};
  for (const [field, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    const pieces = typeof value === "string" ? piecesOf(value) : [value];
    for (const [index, piece] of pieces.entries()) detail[`${side}.${field}${index ? `.${index}` : ""}`] = piece;
  }
  return detail;
}

/** The fields that `remember` laid down on a side. */
export function recall(side: Side, detail: Detail): Patch {
  const fields: Record<string, string | number | boolean | null> = {};
  for (const [key, value] of Object.entries(detail)) {
    const [prefix, field, piece] = key.split(".");
    if (prefix !== side || !field || piece || field === "quantity") continue;
    let text = value;
    for (let index = 1; typeof detail[`${key}.${index}`] === "string"; index++)
      text = `${String(text)}${String(detail[`${key}.${index}`])}`;
    fields[field] = text;
  }
  return fields as Patch;
}
