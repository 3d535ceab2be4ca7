import { audit } from "@/lib/account/server/audit";
import { revokeAllSessions } from "@/lib/account/server/sessions";
import { defineRoute } from "@/lib/http/define-route";

export const POST = defineRoute({
  role: "viewer",
  limit: "account.write",
  handle: async ({ caller }) => {
    await revokeAllSessions(caller.userId);
    await audit({ type: "account.signed-out-everywhere", result: "ok", userId: caller.userId });
    return new Response(null, { status: 204, headers: { "clear-site-data": '"cache", "storage"' } });
  },
});
