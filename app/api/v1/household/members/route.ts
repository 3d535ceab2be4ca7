import { defineRoute } from "@/lib/http/define-route";
import { listMembers } from "@/lib/household/server/members";

export const GET = defineRoute({
  role: "viewer",
  limit: "account.read",
  handle: async ({ caller }) => {
    const members = await listMembers(caller.householdId);
    return Response.json(
      members.map(({ userId, name, email, role, joinedAt }) => ({
        user_id: userId,
        name,
        email,
        role,
        joined_at: joinedAt,
      })),
    );
  },
});
