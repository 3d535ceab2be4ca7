import { z } from "zod";
import { serverEnv } from "@/lib/env/server";
import { defineRoute } from "@/lib/http/define-route";
import { problem } from "@/lib/http/problem";
import { unsubscribe } from "@/lib/notifications/server/unsubscribe";

const query = z.object({ token: z.string().max(200) });

/** Leads to the page with the button: links in mails are opened by scanners too, which must end nothing. */
export const GET = defineRoute({
  query,
  role: "public",
  limit: "account.unsubscribe",
  handle: ({ query: { token } }) => {
    const page = new URL("/auth/unsubscribe", serverEnv().NEXTAUTH_URL);
    page.searchParams.set("token", token);
    return new Response(null, { status: 303, headers: { location: page.href } });
  },
});

/** Ends mails about the pantry. Pressed on that page, or by a mail program itself (RFC 8058): the signed link is the right to. */
export const POST = defineRoute({
  query,
  role: "public",
  isOpenToOtherSites: true,
  limit: "account.unsubscribe",
  handle: async ({ query: { token } }) =>
    (await unsubscribe(token)) ? new Response(null, { status: 204 }) : problem({ kind: "link_invalid" }),
});
