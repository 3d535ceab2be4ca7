import { z } from "zod";
import { defineRoute } from "@/lib/http/define-route";
import { problem } from "@/lib/http/problem";
import { getJob } from "@/lib/receipts/server/read";

export const GET = defineRoute({
  role: "viewer",
  limit: "receipts.read",
  params: z.object({ id: z.uuid() }),
  handle: async ({ caller, params: { id } }) => {
    const job = await getJob(caller.householdId, id);
    return job.ok ? Response.json(job.value) : problem(job.error);
  },
});
