import { z } from "zod";
import { groceryItemPatchSchema } from "@/lib/groceries/server/item-schema";
import { changeGroceryItem, getGroceryItem, removeGroceryItem } from "@/lib/groceries/server/items";
import { defineRoute } from "@/lib/http/define-route";
import { problem } from "@/lib/http/problem";

const params = z.object({ id: z.uuid() });

export const GET = defineRoute({
  role: "viewer",
  limit: "pantry.read",
  params,
  handle: async ({ caller, params: { id } }) => {
    const found = await getGroceryItem(caller.householdId, id);
    return found.ok ? Response.json(found.value) : problem(found.error);
  },
});

export const PATCH = defineRoute({
  role: "member",
  limit: "pantry.write",
  params,
  body: groceryItemPatchSchema,
  handle: async ({ caller, params: { id }, body }) => {
    const changed = await changeGroceryItem(caller, id, body);
    return changed.ok ? Response.json(changed.value) : problem(changed.error);
  },
});

export const DELETE = defineRoute({
  role: "member",
  limit: "pantry.write",
  params,
  handle: async ({ caller, params: { id } }) => {
    const removed = await removeGroceryItem(caller, id);
    return removed.ok ? new Response(null, { status: 204 }) : problem(removed.error);
  },
});
