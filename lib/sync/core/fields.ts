import { z } from "zod";
import { parseDay } from "@/lib/kernel/day";

/** Column types a synced field can have in Postgres. */
export type ColumnType = "text" | "integer" | "boolean" | "date" | "timestamptz" | "jsonb" | "uuid";

/** One synced field: how it is checked on every replica and how it is kept in Postgres. */
export type Field<Value> = { readonly schema: z.ZodType<Value>; column: ColumnType; required: boolean };

/** Schemas are made when they are first asked for: hundreds at once would keep a phone busy while its page comes up. */
function fieldOf<Value>(make: () => z.ZodType<Value>, column: ColumnType, isRequired: boolean): Field<Value> {
  let made: z.ZodType<Value> | undefined;
  return {
    get schema() {
      return (made ??= make());
    },
    column,
    required: isRequired,
  };
}

const field = <Value>(make: () => z.ZodType<Value>, column: ColumnType): Field<Value | null> =>
  fieldOf(() => make().nullable(), column, false);

/** Whether Postgres can keep a text: it has no place for NUL nor for half a surrogate pair. */
const isStorable = (value: string): boolean => !value.includes("\u0000") && !/\p{Surrogate}/u.test(value);

/** Text of at most `lengthMax` UTF-16 units that every replica can keep. */
export const storableText = (lengthMax: number) =>
  z.string().max(lengthMax).refine(isStorable, "holds characters that cannot be stored");

/** Free text of at most `lengthMax` UTF-16 units. */
export const text = (lengthMax: number): Field<string | null> => field(() => storableText(lengthMax), "text");
/** One word of a closed set. */
export const word = <const Words extends readonly [string, ...string[]]>(words: Words): Field<Words[number] | null> =>
  field(() => z.enum(words) as unknown as z.ZodType<Words[number]>, "text");
export const int = (min: number, max: number): Field<number | null> =>
  field(() => z.number().int().min(min).max(max), "integer");
export const flag = (): Field<boolean | null> => field(() => z.boolean(), "boolean");
/** A calendar day, YYYY-MM-DD. */
export const day = (): Field<string | null> =>
  field(() => z.string().refine((text) => parseDay(text) !== null, "not a calendar day"), "date");
/** An instant: epoch milliseconds on the wire, timestamptz in Postgres. */
export const instant = (): Field<number | null> =>
  field(() => z.number().int().min(0).max(253_402_300_799_999), "timestamptz");
/** The id of another row. */
export const ref = (): Field<string | null> => field(() => z.uuid(), "uuid");
/** A small document written as a whole. */
export const json = <Value>(make: () => z.ZodType<Value>): Field<Value | null> => field(make, "jsonb");

/** A field every row has from its creation on: a `new` without it is refused, and no write empties it. */
export const required = <Value>(inner: Field<Value>): Field<NonNullable<Value>> =>
  fieldOf(
    () =>
      inner.schema.refine((value) => value !== null, "must not be empty") as unknown as z.ZodType<NonNullable<Value>>,
    inner.column,
    true,
  );
