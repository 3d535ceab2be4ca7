import { z } from "zod";
import { defineRoute } from "@/lib/http/define-route";
import { problem } from "@/lib/http/problem";
import { showGeneration } from "@/lib/recipes/server/show-generation";

export const GET = defineRoute({
  role: "viewer",
  limit: "recipes.read",
  params: z.object({ id: z.uuid() }),
  handle: async ({ caller, params: { id } }) => {
    const generation = await showGeneration(caller.householdId, id);
    return generation.ok ? Response.json(generation.value) : problem(generation.error);
  },
});
