import { defineRoute } from "@/lib/http/define-route";
import { problem } from "@/lib/http/problem";
import { itemBatchSchema } from "@/lib/pantry/server/item-schema";
import { addItems } from "@/lib/pantry/server/items";

export const POST = defineRoute({
  role: "member",
  limit: "pantry.write",
  body: itemBatchSchema,
  handle: async ({ caller, body }) => {
    const added = await addItems(caller, body);
    return added.ok ? Response.json(added.value, { status: 201 }) : problem(added.error);
  },
});
