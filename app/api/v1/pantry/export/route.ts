import { defineRoute } from "@/lib/http/define-route";
import { exportCsv } from "@/lib/pantry/server/export-csv";

export const GET = defineRoute({
  role: "viewer",
  limit: "pantry.read",
  handle: async ({ caller }) =>
    new Response(await exportCsv(caller.householdId), {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": 'attachment; filename="shelfie-pantry.csv"',
      },
    }),
});
