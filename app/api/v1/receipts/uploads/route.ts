import { z } from "zod";
import { defineRoute } from "@/lib/http/define-route";
import { problem } from "@/lib/http/problem";
import { objectStore } from "@/lib/platform/object-store/from-env";
import { photoBytesMax } from "@/lib/receipts/core/photo/limits";
import { startUpload } from "@/lib/receipts/server/uploads";

/** Where a large photo can be put without passing through here; its name then goes into the scan's metadata. */
export const POST = defineRoute({
  role: "member",
  limit: "receipts.scan",
  body: z.strictObject({
    format: z.enum(["jpeg", "png", "webp", "heic"]),
    byte_size: z.int().min(1).max(photoBytesMax),
  }),
  handle: async ({ caller, body }) => {
    const wanted = { householdId: caller.householdId, format: body.format, byteSize: body.byte_size };
    const upload = await startUpload(wanted, objectStore(), Date.now());
    if (!upload.ok) return problem(upload.error);
    const { object, expiresAtMs, put } = upload.value;
    return Response.json({ object, expires_at: new Date(expiresAtMs).toISOString(), upload: put }, { status: 201 });
  },
});
