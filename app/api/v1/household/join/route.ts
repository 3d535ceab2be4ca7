import { z } from "zod";
import { audit } from "@/lib/account/server/audit";
import { forgetCaller } from "@/lib/account/server/sessions";
import { defineRoute } from "@/lib/http/define-route";
import { problem } from "@/lib/http/problem";
import { join } from "@/lib/household/server/members";

export const POST = defineRoute({
  role: "viewer",
  limit: "account.write",
  body: z.strictObject({ invite: z.string().min(20).max(100) }),
  handle: async ({ caller, body }) => {
    const joined = await join(body.invite, caller);
    if (!joined.ok) return problem(joined.error);
    if (caller.sessionId) forgetCaller(caller.sessionId);
    await audit({
      type: "household.joined",
      result: "ok",
      userId: caller.userId,
      householdId: joined.value.householdId,
    });
    return Response.json({ household_id: joined.value.householdId });
  },
});
