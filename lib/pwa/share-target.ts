/** Files and text other apps hand over. The service worker answers, so that it works without a connection too. */
export const shareTargetPath = "/app/share";
export const sharedCacheName = "shelfie-shared";
export const sharedTextPath = "/app/share/text";
const sharedFilePath = "/app/share/file/";
/** Where the person is taken with what was shared. */
export const sharedOpensAt = "/app/scanner?shared=1";

const filesMax = 12;
const fileBytesMax = 60 * 1024 * 1024;
const textLengthMax = 200_000;

const textsIn = (form: FormData): string =>
  ["title", "text", "url"]
    .map((name) => form.get(name))
    .filter((part) => typeof part === "string")
    .join("\n")
    .trim()
    .slice(0, textLengthMax);

/** Keeps what was shared until the scanner page takes it, and opens that page. */
export async function receiveShare(request: Request): Promise<Response> {
  const opened = new URL(sharedOpensAt, request.url).href;
  try {
    const form = await request.formData();
    await caches.delete(sharedCacheName);
    const cache = await caches.open(sharedCacheName);
    const files = form.getAll("file").filter((part) => typeof part !== "string");
    for (const [at, file] of files.slice(0, filesMax).entries()) {
      if (file.size > fileBytesMax) continue;
      const headers = { "content-type": file.type, "x-file-name": encodeURIComponent(file.name.slice(0, 120)) };
      await cache.put(`${sharedFilePath}${at}`, new Response(file, { headers }));
    }
    const text = textsIn(form);
    if (text) await cache.put(sharedTextPath, new Response(text));
  } catch {
    // Nothing could be kept: the scanner opens empty, and the other app still has what it shared.
  }
  return Response.redirect(opened, 303);
}
