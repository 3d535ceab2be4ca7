/** What the browser asks our own server about generated recipes. */
import * as z from "zod/mini";
import { sendJson } from "@/lib/rest/send-json";

const offerSchema = z.object({ available: z.boolean(), model: z.nullable(z.string()), has_room: z.boolean() });
export type Offer = z.infer<typeof offerSchema>;

const acceptedSchema = z.object({ job_id: z.string() });

export const stages = ["queued", "asking", "writing", "checking", "done", "refused", "failed"] as const;

const generationSchema = z.object({
  id: z.string(),
  stage: z.enum(stages),
  title: z.nullable(z.string()),
  ingredient_count: z.number(),
  step_count: z.number(),
  recipe_id: z.nullable(z.string()),
  reason: z.nullable(z.string()),
  about: z.nullable(z.string()),
});
export type Generation = z.infer<typeof generationSchema>;

export type Wish = { request_id: string; wish: string; servings: number; minutes_max: number | null };

const path = "/api/v1/recipes/generate";

export const fetchOffer = () => sendJson("GET", path, undefined, offerSchema);
export const sendWish = (wish: Wish) => sendJson("POST", path, wish, acceptedSchema);
export const fetchGeneration = (id: string) => sendJson("GET", `${path}/${id}`, undefined, generationSchema);
