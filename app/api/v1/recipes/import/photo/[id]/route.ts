import { z } from "zod";
import { defineRoute } from "@/lib/http/define-route";
import { problem } from "@/lib/http/problem";
import { showPageReading } from "@/lib/recipes/server/page-readings";

export const GET = defineRoute({
  role: "member",
  limit: "recipes.read",
  params: z.object({ id: z.uuid() }),
  handle: async ({ caller, params: { id } }) => {
    const reading = await showPageReading(caller.householdId, id);
    return reading.ok ? Response.json(reading.value) : problem(reading.error);
  },
});
