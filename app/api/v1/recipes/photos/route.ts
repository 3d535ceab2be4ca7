import { defineRoute } from "@/lib/http/define-route";
import { problem } from "@/lib/http/problem";
import { objectStore } from "@/lib/platform/object-store/from-env";
import { photoBytesMax, scanFormBytesMax } from "@/lib/receipts/core/photo/limits";
import { loadPhoto } from "@/lib/receipts/server/load-photo";
import { keepDishPhoto } from "@/lib/recipes/server/dish-photos";

/** Keeps the photo of a dish; the recipe names it by the key that is answered. */
export const POST = defineRoute({
  role: "member",
  limit: "recipes.write",
  formBytesMax: scanFormBytesMax,
  handle: async ({ caller, form }) => {
    const file = form.get("file");
    if (file === null || typeof file === "string")
      return problem({ kind: "invalid_input", errors: [{ field: "file", message: "Send a photo." }] });
    if (file.size > photoBytesMax) return problem({ kind: "image_too_large" });
    const pixels = await loadPhoto(new Uint8Array(await file.arrayBuffer()));
    if (!pixels.ok) return problem({ kind: pixels.error === "photo_too_large" ? "image_too_large" : "image_invalid" });
    const imageKey = await keepDishPhoto(caller.householdId, pixels.value, objectStore());
    return Response.json({ image_key: imageKey }, { status: 201 });
  },
});
