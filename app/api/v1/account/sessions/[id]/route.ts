import { z } from "zod";
import { audit } from "@/lib/account/server/audit";
import { revokeOwnSession } from "@/lib/account/server/sessions";
import { defineRoute } from "@/lib/http/define-route";
import { problem } from "@/lib/http/problem";

export const DELETE = defineRoute({
  role: "viewer",
  limit: "account.write",
  params: z.strictObject({ id: z.uuid() }),
  handle: async ({ caller, params }) => {
    if (!(await revokeOwnSession(caller.userId, params.id))) return problem({ kind: "not_found" });
    await audit({ type: "account.signed-out", result: "ok", userId: caller.userId });
    return new Response(null, { status: 204 });
  },
});
