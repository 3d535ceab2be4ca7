import { registrationSchema } from "@/lib/account/core/credentials";
import { register } from "@/lib/account/server/register";
import { defineRoute } from "@/lib/http/define-route";

export const POST = defineRoute({
  role: "public",
  limit: "auth.register",
  body: registrationSchema,
  handle: async ({ body }) => Response.json(await register(body), { status: 201 }),
});
