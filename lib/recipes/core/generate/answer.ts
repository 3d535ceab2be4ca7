/** The shape of the model's answer: asked for as a JSON schema, and parsed again here, because a model can be wrong. */
import { z } from "zod";

const text = (lengthMax: number) => z.string().trim().min(1).max(lengthMax);
const minutes = z.number().int().min(0).max(1440);

export const answerSchema = z.strictObject({
  title: text(120),
  description: text(600),
  servings: z.number().int().min(1).max(24),
  prep_minutes: minutes,
  cook_minutes: minutes,
  tags: z.array(text(30)).max(8),
  ingredients: z
    .array(
      z.strictObject({
        food: text(80),
        quantity: z.number().positive().max(10_000).nullable(),
        unit: z.string().trim().max(20).nullable(),
        preparation: z.string().trim().max(120).nullable(),
        optional: z.boolean(),
        lot: z.string().max(8).nullable(),
      }),
    )
    .min(2)
    .max(30),
  missing: z.array(text(80)).max(30),
  steps: z
    .array(z.strictObject({ text: text(800), timer_minutes: z.number().positive().max(1440).nullable() }))
    .min(1)
    .max(20),
});

export type GeneratedAnswer = z.infer<typeof answerSchema>;

const object = (properties: Record<string, object>): object => ({
  type: "object",
  additionalProperties: false,
  required: Object.keys(properties),
  properties,
});
const string = (description: string): object => ({ type: "string", description });
const orNull = (type: string, description: string): object => ({ type: [type, "null"], description });
const list = (items: object, description: string): object => ({ type: "array", items, description });

/** The same shape for the provider, which knows neither lengths nor ranges. */
export const answerJsonSchema = object({
  title: string("At most 120 characters"),
  description: string("One or two sentences"),
  servings: { type: "integer" },
  prep_minutes: { type: "integer" },
  cook_minutes: { type: "integer" },
  tags: list({ type: "string" }, "At most 8 words such as the cuisine and the course"),
  ingredients: list(
    object({
      food: string("The food alone, as a shop would name it: 'chickpeas'"),
      quantity: orNull("number", "Null only for a pinch or to taste"),
      unit: orNull("string", "g, kg, ml, l, tsp, tbsp, cup, can, clove, slice, bunch; null counts pieces"),
      preparation: orNull("string", "How it goes in: 'finely chopped'"),
      optional: { type: "boolean" },
      lot: orNull("string", "ref of the pantry entry it is taken from, or null when it has to be bought"),
    }),
    "2 to 30",
  ),
  missing: list({ type: "string" }, "The food of every ingredient whose lot is null"),
  steps: list(
    object({ text: string("One thing to do"), timer_minutes: orNull("number", "How long to wait, if at all") }),
    "In order",
  ),
}) as Record<string, unknown>;
