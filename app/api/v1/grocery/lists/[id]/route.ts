import { z } from "zod";
import { groceryListPatchSchema } from "@/lib/groceries/server/list-schema";
import { changeList, getList, removeList } from "@/lib/groceries/server/lists";
import { defineRoute } from "@/lib/http/define-route";
import { problem } from "@/lib/http/problem";

const params = z.object({ id: z.uuid() });

export const GET = defineRoute({
  role: "viewer",
  limit: "pantry.read",
  params,
  handle: async ({ caller, params: { id } }) => {
    const found = await getList(caller.householdId, id);
    return found.ok ? Response.json(found.value) : problem(found.error);
  },
});

export const PATCH = defineRoute({
  role: "member",
  limit: "pantry.write",
  params,
  body: groceryListPatchSchema,
  handle: async ({ caller, params: { id }, body }) => {
    const changed = await changeList(caller, id, body);
    return changed.ok ? Response.json(changed.value) : problem(changed.error);
  },
});

export const DELETE = defineRoute({
  role: "member",
  limit: "pantry.write",
  params,
  handle: async ({ caller, params: { id } }) => {
    const removed = await removeList(caller, id);
    return removed.ok ? new Response(null, { status: 204 }) : problem(removed.error);
  },
});
