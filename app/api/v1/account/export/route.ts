import { exportData } from "@/lib/account/server/export-data";
import { defineRoute } from "@/lib/http/define-route";

export const GET = defineRoute({
  role: "viewer",
  limit: "account.export",
  handle: async ({ caller }) => {
    const exported = await exportData(caller, Date.now());
    return new Response(JSON.stringify(exported, null, 2), {
      headers: {
        "content-type": "application/json",
        "content-disposition": `attachment; filename="shelfie-export.json"`,
      },
    });
  },
});
