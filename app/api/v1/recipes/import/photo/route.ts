import { defineRoute } from "@/lib/http/define-route";
import { problem } from "@/lib/http/problem";
import { objectStore } from "@/lib/platform/object-store/from-env";
import { contentTypeOf } from "@/lib/receipts/core/photo/format";
import { scanFormBytesMax } from "@/lib/receipts/core/photo/limits";
import { withoutLocation } from "@/lib/receipts/core/photo/without-location";
import { checkPhoto } from "@/lib/receipts/server/check-photo";
import { photoOfForm } from "@/lib/receipts/server/photo-of-form";
import { acceptPagePhoto } from "@/lib/recipes/server/page-readings";

/** Takes the photo of a recipe's page; its lines are at `status_url` once they are read. Nothing becomes a recipe yet. */
export const POST = defineRoute({
  role: "member",
  limit: "recipes.import",
  formBytesMax: scanFormBytesMax,
  handle: async ({ caller, form }) => {
    const sent = await photoOfForm(form);
    if (!sent.ok) return problem(sent.error);
    const photo = await checkPhoto(withoutLocation(sent.value));
    if (!photo.ok) return problem(photo.error);
    const { bytes, format } = photo.value;
    const { jobId } = await acceptPagePhoto(
      caller,
      { bytes, format, contentType: contentTypeOf[format] },
      objectStore(),
    );
    const statusUrl = `/api/v1/recipes/import/photo/${jobId}`;
    const answer = { job_id: jobId, status_url: statusUrl };
    return Response.json(answer, { status: 202, headers: { location: statusUrl } });
  },
});
