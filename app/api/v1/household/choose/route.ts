import { z } from "zod";
import { forgetCallers } from "@/lib/account/server/sessions";
import { chooseHousehold } from "@/lib/household/server/memberships";
import { defineRoute } from "@/lib/http/define-route";
import { problem } from "@/lib/http/problem";

export const POST = defineRoute({
  role: "viewer",
  limit: "account.write",
  body: z.strictObject({ household_id: z.uuid() }),
  handle: async ({ caller, body }) => {
    const chosen = await chooseHousehold(caller, body.household_id);
    if (!chosen.ok) return problem(chosen.error);
    forgetCallers();
    return new Response(null, { status: 204 });
  },
});
