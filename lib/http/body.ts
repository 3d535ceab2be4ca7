import { fail, ok, type Result } from "@/lib/kernel/result";
import type { Failure } from "./failures";

export const jsonBytesMax = 256 * 1024;
const jsonDepthMax = 32;

/**
 * The body of a request as bytes, read no further than the bound, so that no sender can fill memory.
 * Fails with body_too_large beyond `bytesMax`.
 */
export async function readBytes(request: Request, bytesMax: number): Promise<Result<Uint8Array<ArrayBuffer>, Failure>> {
  if (Number(request.headers.get("content-length") ?? 0) > bytesMax) return fail({ kind: "body_too_large" });
  const chunks: Uint8Array[] = [];
  let length = 0;
  if (request.body) {
    const reader = request.body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.byteLength;
      if (length > bytesMax) {
        await reader.cancel();
        return fail({ kind: "body_too_large" });
      }
      chunks.push(part.value);
    }
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return ok(bytes);
}

const depthOf = (text: string): number => {
  let depth = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === "{" || character === "[") deepest = Math.max(deepest, ++depth);
    else if (character === "}" || character === "]") depth--;
  }
  return deepest;
};

/** The body as JSON. Fails with unsupported_media, body_too_large or invalid_input. */
export async function readJson(request: Request): Promise<Result<unknown, Failure>> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/([\w.+-]*\+)?json\b/i.test(type)) {
    return fail({ kind: "unsupported_media", detail: "Send application/json." });
  }
  const bytes = await readBytes(request, jsonBytesMax);
  if (!bytes.ok) return bytes;
  const text = new TextDecoder().decode(bytes.value);
  try {
    if (depthOf(text) > jsonDepthMax) return fail({ kind: "invalid_input", detail: "The JSON is nested too deeply." });
    return ok(JSON.parse(text));
  } catch {
    return fail({ kind: "invalid_input", detail: "The body is not valid JSON." });
  }
}

/** The body as form data. Fails with unsupported_media, body_too_large or invalid_input. */
export async function readForm(request: Request, bytesMax: number): Promise<Result<FormData, Failure>> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data\b/i.test(type)) {
    return fail({ kind: "unsupported_media", detail: "Send multipart/form-data." });
  }
  const bytes = await readBytes(request, bytesMax);
  if (!bytes.ok) return bytes;
  try {
    return ok(await new Response(bytes.value, { headers: { "content-type": type } }).formData());
  } catch {
    return fail({ kind: "invalid_input", detail: "The form could not be read." });
  }
}
