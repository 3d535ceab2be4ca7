import { z } from "zod";
import { emailSchema } from "@/lib/account/core/credentials";
import { audit } from "@/lib/account/server/audit";
import { defineRoute } from "@/lib/http/define-route";
import { problem } from "@/lib/http/problem";
import { listInvites } from "@/lib/household/server/open-invites";
import { invite } from "@/lib/household/server/members";
import { localeOfHeaders } from "@/lib/messages/locale-of-headers";

export const POST = defineRoute({
  role: "admin",
  limit: "account.write",
  body: z.strictObject({ role: z.enum(["admin", "member", "viewer"]), email: emailSchema.optional() }),
  handle: async ({ caller, body, request }) => {
    const invited = await invite(caller, body, localeOfHeaders(request.headers));
    if (!invited.ok) return problem(invited.error);
    const { userId, householdId } = caller;
    await audit({ type: "household.invited", result: "ok", userId, householdId });
    return Response.json(invited.value, { status: 201 });
  },
});

export const GET = defineRoute({
  role: "admin",
  limit: "account.read",
  handle: async ({ caller }) => {
    const invites = await listInvites(caller.householdId);
    return Response.json(invites.map(({ expiresAt, ...rest }) => ({ ...rest, expires_at: expiresAt })));
  },
});
