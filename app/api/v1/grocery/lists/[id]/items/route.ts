import { z } from "zod";
import { newGroceryItemSchema } from "@/lib/groceries/server/item-schema";
import { addGroceryItem, listGroceryItems } from "@/lib/groceries/server/items";
import { pageQuerySchema, pageResponse } from "@/lib/groceries/server/page-query";
import { defineRoute } from "@/lib/http/define-route";
import { problem } from "@/lib/http/problem";

const params = z.object({ id: z.uuid() });

export const GET = defineRoute({
  role: "viewer",
  limit: "pantry.read",
  params,
  query: pageQuerySchema,
  handle: async ({ caller, params: { id }, query, request }) => {
    const page = await listGroceryItems(caller.householdId, id, query);
    return page.ok ? pageResponse(request, page.value) : problem(page.error);
  },
});

export const POST = defineRoute({
  role: "member",
  limit: "pantry.write",
  params,
  body: newGroceryItemSchema,
  handle: async ({ caller, params: { id }, body }) => {
    const added = await addGroceryItem(caller, id, body);
    if (!added.ok) return problem(added.error);
    return Response.json(added.value, {
      status: 201,
      headers: { location: `/api/v1/grocery/items/${added.value.id}` },
    });
  },
});
