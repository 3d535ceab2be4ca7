import { z } from "zod";
import { defineRoute } from "@/lib/http/define-route";
import { problem } from "@/lib/http/problem";
import { getReceipt } from "@/lib/receipts/server/read";
import { removeReceipt } from "@/lib/receipts/server/remove-receipt";
import { objectStore } from "@/lib/platform/object-store/from-env";

const params = z.object({ id: z.uuid() });

export const GET = defineRoute({
  role: "viewer",
  limit: "receipts.read",
  params,
  handle: async ({ caller, params: { id } }) => {
    const receipt = await getReceipt(caller.householdId, id);
    return receipt.ok ? Response.json(receipt.value) : problem(receipt.error);
  },
});

export const DELETE = defineRoute({
  role: "member",
  limit: "receipts.write",
  params,
  handle: async ({ caller, params: { id } }) => {
    const removed = await removeReceipt(caller, id, objectStore());
    return removed.ok ? new Response(null, { status: 204 }) : problem(removed.error);
  },
});
