import { defineRoute } from "@/lib/http/define-route";
import { recommendRecipes, recommendSchema } from "@/lib/recipes/server/recommend-recipes";

export const POST = defineRoute({
  role: "viewer",
  limit: "recipes.recommend",
  body: recommendSchema,
  handle: async ({ caller, body }) => Response.json(await recommendRecipes(caller.householdId, body)),
});
