import { z } from "zod";
import { displayNameSchema } from "@/lib/account/core/credentials";
import { keepLanguage, renameUser } from "@/lib/account/server/profile";
import { defineRoute } from "@/lib/http/define-route";
import { locales } from "@/lib/messages/locales";

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
  body: z.strictObject({
    name: displayNameSchema.optional(),
    /** Language of mails and pushes. */
    locale: z.enum(locales).optional(),
  }),
  handle: async ({ caller, body }) => {
    if (body.name !== undefined) await renameUser(caller.userId, body.name);
    if (body.locale) await keepLanguage(caller.userId, body.locale);
    return new Response(null, { status: 204 });
  },
});
