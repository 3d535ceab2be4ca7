import { z } from "zod";
import { audit } from "@/lib/account/server/audit";
import { revokeInvite } from "@/lib/household/server/open-invites";
import { defineRoute } from "@/lib/http/define-route";
import { problem } from "@/lib/http/problem";

export const DELETE = defineRoute({
  role: "admin",
  limit: "account.write",
  params: z.strictObject({ id: z.uuid() }),
  handle: async ({ caller, params }) => {
    const revoked = await revokeInvite(caller.householdId, params.id);
    if (!revoked.ok) return problem(revoked.error);
    const { userId, householdId } = caller;
    await audit({ type: "household.invite-revoked", result: "ok", userId, householdId });
    return new Response(null, { status: 204 });
  },
});
