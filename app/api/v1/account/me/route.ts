import { z } from "zod";
import { displayNameSchema } from "@/lib/account/core/credentials";
import { renameUser } from "@/lib/account/server/profile";
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

export const PATCH = defineRoute({
  role: "viewer",
  limit: "account.write",
  body: z.strictObject({ name: displayNameSchema }),
  handle: async ({ caller, body }) => {
    await renameUser(caller.userId, body.name);
    return new Response(null, { status: 204 });
  },
});
