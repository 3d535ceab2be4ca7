/** The edge of an op: what comes over the wire or out of a database is parsed here, once. */
import { z } from "zod";
import { quantityMax } from "@/lib/kernel/quantity";
import { entities, entityNames, type EntityName } from "./entities";
import { storableText } from "./fields";
import { groupOpsMax, type Op } from "./op";
import { schemaVersion, schemaVersionMin } from "./version";

export const deviceSchema = z.string().regex(/^[0-9a-f]{12}$/);
const stampPattern = /^[0-9a-z]{13}[0-9a-f]{12}$/;
export const stampSchema = z.string().regex(stampPattern);
/** A stamp, or the empty text that is before every stamp. */
export const seenSchema = z.union([z.literal(""), stampSchema]);
export const tagLengthMax = 120;
export const tagSchema = storableText(tagLengthMax).min(1);
export const seqMax = 2_000_000_000;

const quantitySchema = z.number().int().min(-quantityMax).max(quantityMax);

const head = {
  id: z.uuid(),
  dev: deviceSchema,
  seq: z.number().int().min(1).max(seqMax),
  h: stampSchema,
  s: z.number().int().min(schemaVersionMin).max(schemaVersion),
  b: seenSchema,
  k: z.uuid(),
  tx: z.uuid().optional(),
};

function fieldsOf(entity: EntityName) {
  const shape: Record<string, z.ZodType> = {};
  const required: string[] = [];
  for (const [name, field] of Object.entries(entities[entity].fields)) {
    shape[name] = field.schema.optional();
    if (field.required) required.push(name);
  }
  const some = z.strictObject(shape).refine((fields) => Object.values(fields).every((value) => value !== undefined));
  return { some, all: some.refine((fields) => required.every((name) => name in fields), "misses a required field") };
}

function changesOf(entity: EntityName): z.ZodType {
  const { some, all } = fieldsOf(entity);
  const base = { ...head, e: z.literal(entity) };
  const { quantity, tags } = entities[entity];
  const changes = [
    z.strictObject({ ...base, t: z.literal("new"), f: all }),
    z.strictObject({ ...base, t: z.literal("set"), f: some }),
    z.strictObject({ ...base, t: z.literal("del") }),
    ...(quantity
      ? [
          z.strictObject({ ...base, t: z.literal("qset"), v: quantitySchema }),
          z.strictObject({ ...base, t: z.literal("qadd"), d: quantitySchema }),
        ]
      : []),
    ...(tags
      ? [
          z.strictObject({ ...base, t: z.literal("tadd"), v: tagSchema }),
          z.strictObject({
            ...base,
            t: z.literal("trem"),
            v: tagSchema,
            dots: z.array(z.uuid()).min(1).max(groupOpsMax),
          }),
        ]
      : []),
  ] as const;
  return z.discriminatedUnion("t", changes as unknown as [z.ZodObject, ...z.ZodObject[]]);
}

const schemas = new Map<EntityName, z.ZodType>();
const isEntity = (name: unknown): name is EntityName => entityNames.includes(name as EntityName);

function schemaOf(entity: EntityName): z.ZodType {
  const schema = schemas.get(entity) ?? changesOf(entity);
  schemas.set(entity, schema);
  return schema;
}

/** The op, or null when it is none of the wire schema. */
export function parseOp(value: unknown): Op | null {
  const entity = typeof value === "object" && value !== null && "e" in value ? value.e : null;
  if (!isEntity(entity)) return null;
  const parsed = schemaOf(entity).safeParse(value);
  return parsed.success ? (parsed.data as Op) : null;
}
