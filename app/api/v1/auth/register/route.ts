import { registrationSchema } from "@/lib/account/core/credentials";
import { register } from "@/lib/account/server/register";
import { defineRoute } from "@/lib/http/define-route";
import { asksNotToBeCounted } from "@/lib/landing/server/asks-not-to-be-counted";
import { countStep } from "@/lib/landing/server/count-step";

export const POST = defineRoute({
  role: "public",
  limit: "auth.register",
  body: registrationSchema,
  handle: async ({ body, request }) => {
    const isCounted = !asksNotToBeCounted(request.headers);
    const outcome = await register(body, {
      onCreated: async (transaction) => {
        if (isCounted) await countStep("registered", Date.now(), transaction);
      },
    });
    return Response.json(outcome, { status: 201 });
  },
});
