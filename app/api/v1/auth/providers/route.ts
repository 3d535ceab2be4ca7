import { oauthProviderIds } from "@/lib/account/server/next-auth";
import { defineRoute } from "@/lib/http/define-route";

export const GET = defineRoute({
  role: "public",
  limit: "account.read",
  handle: () => Response.json({ providers: oauthProviderIds() }),
});
