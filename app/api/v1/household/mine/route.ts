import { defineRoute } from "@/lib/http/define-route";
import { listHouseholds } from "@/lib/household/server/memberships";

export const GET = defineRoute({
  role: "viewer",
  limit: "account.read",
  handle: async ({ caller }) => {
    const households = await listHouseholds(caller.userId);
    return Response.json(
      households.map(({ householdId, name, role, memberCount }) => ({
        household_id: householdId,
        name,
        role,
        member_count: memberCount,
        is_this: householdId === caller.householdId,
      })),
    );
  },
});
