import { z } from "zod";
import { emailSchema } from "@/lib/account/core/credentials";
import { requestPasswordReset } from "@/lib/account/server/recover";
import { defineRoute } from "@/lib/http/define-route";

export const POST = defineRoute({
  role: "public",
  limit: "account.write",
  body: z.strictObject({ email: emailSchema }),
  handle: async ({ body }) => {
    await requestPasswordReset(body.email);
    return Response.json({ next: "check_mail" }, { status: 202 });
  },
});
