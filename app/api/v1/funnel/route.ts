import { defineRoute } from "@/lib/http/define-route";
import { funnelReportSchema } from "@/lib/landing/core/funnel-steps";
import { asksNotToBeCounted } from "@/lib/landing/server/asks-not-to-be-counted";
import { countStep } from "@/lib/landing/server/count-step";

export const POST = defineRoute({
  role: "public",
  limit: "funnel.report",
  body: funnelReportSchema,
  handle: async ({ body, request }) => {
    if (!asksNotToBeCounted(request.headers)) await countStep(body.step, Date.now());
    return new Response(null, { status: 204 });
  },
});
