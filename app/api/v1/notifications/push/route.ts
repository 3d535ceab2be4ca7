import { z } from "zod";
import { defineRoute } from "@/lib/http/define-route";
import { problem } from "@/lib/http/problem";
import { subscribe, unsubscribeBrowser } from "@/lib/notifications/server/settings";

const endpoint = z.url().max(1000);
/** A point of P-256 and 16 bytes, in base64url. Source: RFC 8291, section 3. */
const keys = z.object({
  p256dh: z.string().regex(/^[\w-]{87}=?$/),
  auth: z.string().regex(/^[\w-]{22}(==)?$/),
});

/** Pushes to this browser from now on; the body is its `PushSubscription` as JSON. */
export const POST = defineRoute({
  body: z.object({ endpoint, keys }),
  role: "viewer",
  limit: "account.write",
  handle: async ({ caller, body }) => {
    const subscribed = await subscribe(caller.userId, { endpoint: body.endpoint, ...body.keys });
    return subscribed.ok ? new Response(null, { status: 204 }) : problem(subscribed.error);
  },
});

/** Pushes to this browser no more. */
export const DELETE = defineRoute({
  body: z.strictObject({ endpoint }),
  role: "viewer",
  limit: "account.write",
  handle: async ({ caller, body }) => {
    await unsubscribeBrowser(caller.userId, body.endpoint);
    return new Response(null, { status: 204 });
  },
});
