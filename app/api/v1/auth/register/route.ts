import { registrationSchema } from "@/lib/account/core/credentials";
import { register } from "@/lib/account/server/register";
import { defineRoute } from "@/lib/http/define-route";
import { asksNotToBeCounted } from "@/lib/landing/server/asks-not-to-be-counted";
import { countStep } from "@/lib/landing/server/count-step";
import { localeOfHeaders } from "@/lib/messages/locale-of-headers";

export const POST = defineRoute({
  role: "public",
  limit: "auth.register",
  body: registrationSchema,
  handle: async ({ body, request }) => {
    const isCounted = !asksNotToBeCounted(request.headers);
    const outcome = await register(body, {
      locale: localeOfHeaders(request.headers),
      onCreated: async (transaction) => {
        if (isCounted) await countStep("registered", Date.now(), transaction);
      },
    });
    return Response.json(outcome, { status: 201 });
  },
});
