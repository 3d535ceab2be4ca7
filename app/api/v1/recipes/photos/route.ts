import { defineRoute } from "@/lib/http/define-route";
import { problem } from "@/lib/http/problem";
import { objectStore } from "@/lib/platform/object-store/from-env";
import { scanFormBytesMax } from "@/lib/receipts/core/photo/limits";
import { loadPhoto } from "@/lib/receipts/server/load-photo";
import { photoOfForm } from "@/lib/receipts/server/photo-of-form";
import { keepDishPhoto } from "@/lib/recipes/server/dish-photos";

/** Keeps the photo of a dish; the recipe names it by the key that is answered. */
export const POST = defineRoute({
  role: "member",
  limit: "recipes.write",
  formBytesMax: scanFormBytesMax,
  handle: async ({ caller, form }) => {
    const sent = await photoOfForm(form);
    if (!sent.ok) return problem(sent.error);
    const pixels = await loadPhoto(sent.value);
    if (!pixels.ok) return problem({ kind: pixels.error === "photo_too_large" ? "image_too_large" : "image_invalid" });
    const imageKey = await keepDishPhoto(caller.householdId, pixels.value, objectStore());
    return Response.json({ image_key: imageKey }, { status: 201 });
  },
});
