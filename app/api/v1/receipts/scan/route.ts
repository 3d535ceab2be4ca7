import { z } from "zod";
import { defineRoute } from "@/lib/http/define-route";
import { problem } from "@/lib/http/problem";
import { objectStore } from "@/lib/platform/object-store/from-env";
import { photosPerReceiptMax, scanFormBytesMax } from "@/lib/receipts/core/photo/limits";
import { acceptScan } from "@/lib/receipts/server/accept-scan";
import { scanMetadataSchema } from "@/lib/receipts/server/scan-metadata";
import { dropUploads, takeUploads } from "@/lib/receipts/server/uploads";

const filesOf = (form: FormData): File[] =>
  form
    .getAll("file")
    .slice(0, photosPerReceiptMax + 1)
    .filter((part): part is File => typeof part !== "string");

export const POST = defineRoute({
  role: "member",
  limit: "receipts.scan",
  formBytesMax: scanFormBytesMax,
  handle: async ({ caller, form }) => {
    const metadata = scanMetadataSchema.safeParse(form.get("metadata") ?? undefined);
    if (!metadata.success) {
      const message = z.prettifyError(metadata.error);
      return problem({ kind: "invalid_input", errors: [{ field: "metadata", message }] });
    }
    const sent = await Promise.all(filesOf(form).map(async (file) => new Uint8Array(await file.arrayBuffer())));
    const { householdId, userId } = caller;
    const { receipt_id: receiptId, objects } = metadata.data;
    const uploaded = await takeUploads(objects, householdId, objectStore());
    if (!uploaded.ok) return problem(uploaded.error);
    const photos = [...sent, ...uploaded.value];
    const scan = await acceptScan({ householdId, userId, receiptId, photos }, objectStore());
    if (!scan.ok) return problem(scan.error);
    await dropUploads(objects, objectStore());
    const statusUrl = `/api/v1/jobs/${scan.value.jobId}`;
    const body = { job_id: scan.value.jobId, receipt_id: scan.value.receiptId, status_url: statusUrl };
    return Response.json(body, { status: 202, headers: { location: statusUrl } });
  },
});
