/** The body as text. Rejects when it is longer than bytesMax, without reading the rest. */
export async function readLimited(response: Response, bytesMax: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytesRead = 0;
  const reader = response.body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    bytesRead += next.value.byteLength;
    if (bytesRead > bytesMax) {
      await reader?.cancel();
      throw new Error(`answer longer than ${bytesMax} bytes`);
    }
    chunks.push(next.value);
  }
  return Buffer.concat(chunks).toString("utf8");
}
