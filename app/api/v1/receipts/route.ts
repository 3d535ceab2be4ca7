import { z } from "zod";
import { defineRoute } from "@/lib/http/define-route";
import { listReceipts } from "@/lib/receipts/server/read";

export const GET = defineRoute({
  role: "viewer",
  limit: "receipts.read",
  query: z.strictObject({ limit: z.coerce.number().int().min(1).max(200).default(100), cursor: z.uuid().optional() }),
  handle: async ({ caller, query }) => {
    const { receipts, next } = await listReceipts(caller.householdId, query);
    return Response.json(receipts, next ? { headers: { "x-next-cursor": next } } : {});
  },
});
