import { z } from "zod";
import { newPasswordSchema, passwordLengthMax } from "@/lib/account/core/credentials";
import { changePassword } from "@/lib/account/server/change-password";
import { defineRoute } from "@/lib/http/define-route";
import { problem } from "@/lib/http/problem";

export const POST = defineRoute({
  role: "viewer",
  limit: "account.write",
  body: z.strictObject({ current: z.string().max(passwordLengthMax), next: newPasswordSchema }),
  handle: async ({ caller, body }) => {
    const changed = await changePassword(caller, body);
    return changed.ok ? new Response(null, { status: 204 }) : problem(changed.error);
  },
});
