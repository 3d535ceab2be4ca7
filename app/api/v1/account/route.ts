import { z } from "zod";
import { emailLengthMax, passwordLengthMax } from "@/lib/account/core/credentials";
import { proveIdentity } from "@/lib/account/server/change-password";
import { eraseAccount } from "@/lib/account/server/erase";
import { forgetCallers } from "@/lib/account/server/sessions";
import { defineRoute } from "@/lib/http/define-route";
import { problem } from "@/lib/http/problem";
import { objectStore } from "@/lib/platform/object-store/from-env";

export const DELETE = defineRoute({
  role: "viewer",
  limit: "account.write",
  body: z.strictObject({
    password: z.string().max(passwordLengthMax),
    email: z.string().max(emailLengthMax),
  }),
  handle: async ({ caller, body }) => {
    const proven = await proveIdentity(caller.userId, body);
    if (!proven.ok) return problem(proven.error);
    await eraseAccount(caller.userId, objectStore());
    forgetCallers();
    return new Response(null, { status: 204, headers: { "clear-site-data": '"cache", "cookies", "storage"' } });
  },
});
