const hexOf = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");

/** The photos' hash as the server makes it: one photo's own, of several the hash of theirs in their order. Hex SHA-256. */
export async function sourceHashOf(photos: readonly Blob[]): Promise<string> {
  const hashes = await Promise.all(
    photos.map(async (photo) => hexOf(await crypto.subtle.digest("SHA-256", await photo.arrayBuffer()))),
  );
  const [only] = hashes;
  if (hashes.length === 1 && only) return only;
  return hexOf(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(hashes.join("\n"))));
}
