import { z } from "zod";
import { audit } from "@/lib/account/server/audit";
import { forgetCallers } from "@/lib/account/server/sessions";
import { roles } from "@/lib/household/core/roles";
import { changeRole, leave, removeMember } from "@/lib/household/server/memberships";
import { defineRoute } from "@/lib/http/define-route";
import { problem } from "@/lib/http/problem";

const params = z.strictObject({ id: z.uuid() });

export const PATCH = defineRoute({
  role: "admin",
  limit: "account.write",
  params,
  body: z.strictObject({ role: z.enum(roles) }),
  handle: async ({ caller, params: { id }, body }) => {
    const changed = await changeRole(caller, id, body.role);
    if (!changed.ok) return problem(changed.error);
    forgetCallers();
    const { householdId } = caller;
    await audit({ type: "household.role-changed", result: "ok", userId: id, householdId });
    return new Response(null, { status: 204 });
  },
});

/** One's own id leaves the household; somebody else's takes them out of it. */
export const DELETE = defineRoute({
  role: "viewer",
  limit: "account.write",
  params,
  handle: async ({ caller, params: { id } }) => {
    const isSelf = id === caller.userId;
    const ended = isSelf ? await leave(caller) : await removeMember(caller, id);
    if (!ended.ok) return problem(ended.error);
    forgetCallers();
    const type = isSelf ? "household.left" : "household.member-removed";
    await audit({ type, result: "ok", userId: id, householdId: caller.householdId });
    return new Response(null, { status: 204 });
  },
});
