import { z } from "zod";
import { verifyAddress } from "@/lib/account/server/recover";
import { defineRoute } from "@/lib/http/define-route";
import { problem } from "@/lib/http/problem";

export const POST = defineRoute({
  role: "public",
  limit: "account.write",
  body: z.strictObject({ token: z.string().min(20).max(100) }),
  handle: async ({ body }) => {
    const verified = await verifyAddress(body.token);
    return verified.ok ? Response.json({ next: "sign_in" }) : problem(verified.error);
  },
});
