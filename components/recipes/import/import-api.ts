/** What the browser asks our own server about a recipe on the web. */
import * as z from "zod/mini";
import { sendJson } from "@/lib/rest/send-json";

const count = z.nullable(z.number());
const text = z.nullable(z.string());
const ingredient = z.object({
  text: z.string(),
  section: text,
  quantityMin: count,
  quantityMax: count,
  unit: text,
  food: text,
  optional: z.boolean(),
});
const step = z.object({ text: z.string(), section: text, timerSeconds: count });
const previewSchema = z.object({
  recipe: z.object({
    title: z.string(),
    description: text,
    servings: count,
    yieldText: text,
    prepMinutes: count,
    cookMinutes: count,
    totalMinutes: count,
    ingredients: z.array(ingredient),
    steps: z.array(step),
    tags: z.array(z.string()),
    collection: text,
    language: z.string(),
    origin: z.enum(["own", "import", "shipped", "generated"]),
    sourceUrl: text,
    sourceName: text,
    imageKey: text,
    notes: text,
  }),
});

/** The recipe at an address, read by the server: browsers may not open other sites' pages. */
export const readAddress = (url: string) => sendJson("POST", "/api/v1/recipes/import", { url }, previewSchema);
