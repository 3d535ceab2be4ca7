import { z } from "zod";
import { defineRoute } from "@/lib/http/define-route";
import { problem } from "@/lib/http/problem";
import { itemPatchSchema } from "@/lib/pantry/server/item-schema";
import { changeItem, getItem, removeItem } from "@/lib/pantry/server/items";

const params = z.object({ id: z.uuid() });

export const GET = defineRoute({
  role: "viewer",
  limit: "pantry.read",
  params,
  handle: async ({ caller, params: { id } }) => {
    const found = await getItem(caller.householdId, id);
    return found.ok ? Response.json(found.value) : problem(found.error);
  },
});

export const PATCH = defineRoute({
  role: "member",
  limit: "pantry.write",
  params,
  body: itemPatchSchema,
  handle: async ({ caller, params: { id }, body }) => {
    const changed = await changeItem(caller, id, body);
    return changed.ok ? Response.json(changed.value) : problem(changed.error);
  },
});

export const DELETE = defineRoute({
  role: "member",
  limit: "pantry.write",
  params,
  handle: async ({ caller, params: { id } }) => {
    const removed = await removeItem(caller, id);
    return removed.ok ? new Response(null, { status: 204 }) : problem(removed.error);
  },
});
