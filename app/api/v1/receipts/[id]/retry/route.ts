import { z } from "zod";
import { defineRoute } from "@/lib/http/define-route";
import { problem } from "@/lib/http/problem";
import { retryReading } from "@/lib/receipts/server/retry-reading";

export const POST = defineRoute({
  role: "member",
  limit: "receipts.scan",
  params: z.object({ id: z.uuid() }),
  handle: async ({ caller, params: { id } }) => {
    const retried = await retryReading(caller, id);
    if (!retried.ok) return problem(retried.error);
    const statusUrl = `/api/v1/jobs/${retried.value.jobId}`;
    return Response.json({ job_id: retried.value.jobId, receipt_id: id, status_url: statusUrl }, { status: 202 });
  },
});
