import { z } from "zod";
import { defineRoute } from "@/lib/http/define-route";
import { inboxPageMax, markInbox, readInbox } from "@/lib/notifications/server/inbox";

/** What the caller was told in this household, the newest first. */
export const GET = defineRoute({
  query: z.strictObject({ before: z.uuid().optional() }),
  role: "viewer",
  limit: "account.read",
  handle: async ({ caller, query }) => {
    const { entries, unreadCount, next } = await readInbox(caller, query.before ?? null);
    const items = entries.map(({ id, createdAt, isRead, news }) => ({
      id,
      created_at: createdAt.toISOString(),
      is_read: isRead,
      kind: news.kind,
      payload: news.payload,
    }));
    return Response.json({ items, unread_count: unreadCount, next });
  },
});

const id = z.uuid();
const marks = { is_read: z.boolean().optional(), is_cleared: z.boolean().optional() };

/** Marks entries as read or cleared, or takes that back. `up_to`: this one and all before it. */
export const PATCH = defineRoute({
  body: z.union([
    z.strictObject({
      ids: z
        .array(id)
        .min(1)
        .max(inboxPageMax * 4),
      ...marks,
    }),
    z.strictObject({ up_to: id, ...marks }),
  ]),
  role: "viewer",
  limit: "account.read",
  handle: async ({ caller, body }) => {
    const which = "ids" in body ? { ids: body.ids } : { upTo: body.up_to };
    await markInbox(caller, which, { isRead: body.is_read, isCleared: body.is_cleared });
    return new Response(null, { status: 204 });
  },
});
