import { z } from "zod";
import { defineRoute } from "@/lib/http/define-route";
import { problem } from "@/lib/http/problem";
import { languageModel } from "@/lib/platform/language-model/from-env";
import { wishLengthMax } from "@/lib/recipes/core/generate/request";
import { requestGeneration } from "@/lib/recipes/server/request-generation";
import { showGenerationOffer } from "@/lib/recipes/server/show-generation-offer";

const servingsDefault = 2;

/** Whether recipes can be generated here, and what is left of the day. */
export const GET = defineRoute({
  role: "viewer",
  limit: "recipes.read",
  handle: async ({ caller }) => Response.json(await showGenerationOffer(caller.householdId, languageModel())),
});

export const POST = defineRoute({
  role: "member",
  limit: "recipes.generate",
  body: z.strictObject({
    request_id: z.uuid().optional(),
    wish: z.string().max(wishLengthMax).default(""),
    servings: z.number().int().min(1).max(12).default(servingsDefault),
    minutes_max: z.number().int().min(5).max(600).nullable().default(null),
  }),
  handle: async ({ caller: { householdId, userId }, body }) => {
    const wish = { wish: body.wish, servings: body.servings, minutesMax: body.minutes_max };
    const order = { householdId, userId, id: body.request_id, wish };
    const asked = await requestGeneration(order, languageModel() !== null);
    if (!asked.ok) return problem(asked.error);
    const statusUrl = `/api/v1/recipes/generate/${asked.value.jobId}`;
    const answer = { job_id: asked.value.jobId, status_url: statusUrl };
    return Response.json(answer, { status: 202, headers: { location: statusUrl } });
  },
});
