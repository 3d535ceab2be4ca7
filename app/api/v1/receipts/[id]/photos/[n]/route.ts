import { z } from "zod";
import { defineRoute } from "@/lib/http/define-route";
import { problem } from "@/lib/http/problem";
import { objectStore } from "@/lib/platform/object-store/from-env";
import { photosPerReceiptMax } from "@/lib/receipts/core/photo/limits";
import { showPhoto } from "@/lib/receipts/server/show-photo";

const photoKeptSeconds = 86_400;

export const GET = defineRoute({
  role: "viewer",
  limit: "receipts.read",
  params: z.object({
    id: z.uuid(),
    n: z.coerce
      .number()
      .int()
      .min(0)
      .max(photosPerReceiptMax - 1),
  }),
  handle: async ({ caller, params: { id, n } }) => {
    const photo = await showPhoto({ householdId: caller.householdId, receiptId: id, position: n }, objectStore());
    if (!photo.ok) return problem(photo.error);
    const headers = {
      "content-type": photo.value.contentType,
      "cache-control": `private, max-age=${photoKeptSeconds}`,
      "content-disposition": "inline",
      // The picture is somebody's upload: even opened by itself it may run nothing.
      "content-security-policy": "default-src 'none'; sandbox",
    };
    return new Response(photo.value.bytes, { headers });
  },
});
