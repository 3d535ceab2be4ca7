import { defineRoute } from "@/lib/http/define-route";
import { problem } from "@/lib/http/problem";
import { newItemSchema } from "@/lib/pantry/server/item-schema";
import { addItem } from "@/lib/pantry/server/items";
import { itemQuerySchema, listItems } from "@/lib/pantry/server/list-items";

export const GET = defineRoute({
  role: "viewer",
  limit: "pantry.read",
  query: itemQuerySchema,
  handle: async ({ caller, query, request }) => {
    if (query.household_id && query.household_id !== caller.householdId) return problem({ kind: "not_found" });
    const { items, next } = await listItems(caller.householdId, query);
    if (!next) return Response.json(items);
    const following = new URL(request.url);
    following.searchParams.set("cursor", next);
    return Response.json(items, {
      headers: { link: `<${following.pathname}${following.search}>; rel="next"`, "x-next-cursor": next },
    });
  },
});

export const POST = defineRoute({
  role: "member",
  limit: "pantry.write",
  body: newItemSchema,
  handle: async ({ caller, body }) => {
    const added = await addItem(caller, body);
    if (!added.ok) return problem(added.error);
    return Response.json(added.value, { status: 201, headers: { location: `/api/v1/pantry/items/${added.value.id}` } });
  },
});
