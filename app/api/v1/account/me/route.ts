import { defineRoute } from "@/lib/http/define-route";

export const GET = defineRoute({
  role: "viewer",
  limit: "account.read",
  handle: ({ caller }) =>
    Response.json({
      user_id: caller.userId,
      household_id: caller.householdId,
      role: caller.role,
      name: caller.name,
      email: caller.email,
    }),
});
