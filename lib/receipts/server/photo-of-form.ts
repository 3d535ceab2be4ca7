import type { Failure } from "@/lib/http/failures";
import { fail, ok, type Result } from "@/lib/kernel/result";
import { photoBytesMax } from "../core/photo/limits";

/** The bytes of the one photo a form carries as `file`. Fails with invalid_input or image_too_large. */
export async function photoOfForm(form: FormData): Promise<Result<Uint8Array<ArrayBuffer>, Failure>> {
  const file = form.get("file");
  if (file === null || typeof file === "string")
    return fail({ kind: "invalid_input", errors: [{ field: "file", message: "Send a photo." }] });
  if (file.size > photoBytesMax) return fail({ kind: "image_too_large" });
  return ok(new Uint8Array(await file.arrayBuffer()));
}
