import { newGroceryListSchema } from "@/lib/groceries/server/list-schema";
import { addList, listLists } from "@/lib/groceries/server/lists";
import { pageQuerySchema, pageResponse } from "@/lib/groceries/server/page-query";
import { defineRoute } from "@/lib/http/define-route";
import { problem } from "@/lib/http/problem";

export const GET = defineRoute({
  role: "viewer",
  limit: "pantry.read",
  query: pageQuerySchema,
  handle: async ({ caller, query, request }) => pageResponse(request, await listLists(caller.householdId, query)),
});

export const POST = defineRoute({
  role: "member",
  limit: "pantry.write",
  body: newGroceryListSchema,
  handle: async ({ caller, body }) => {
    const added = await addList(caller, body);
    if (!added.ok) return problem(added.error);
    return Response.json(added.value, {
      status: 201,
      headers: { location: `/api/v1/grocery/lists/${added.value.id}` },
    });
  },
});
