import { z } from "zod";
import { newPasswordSchema } from "@/lib/account/core/credentials";
import { resetPassword } from "@/lib/account/server/recover";
import { defineRoute } from "@/lib/http/define-route";
import { problem } from "@/lib/http/problem";

export const POST = defineRoute({
  role: "public",
  limit: "account.write",
  body: z.strictObject({ token: z.string().min(20).max(100), password: newPasswordSchema }),
  handle: async ({ body }) => {
    const reset = await resetPassword(body.token, body.password);
    return reset.ok ? Response.json({ next: "sign_in" }) : problem(reset.error);
  },
});
