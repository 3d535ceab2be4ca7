/** One upload. XMLHttpRequest, because `fetch` does not tell how much has gone. */
import * as z from "zod/mini";
import type { Scan } from "./scan";
import type { Outcome } from "./upload-plan";

/** Ten megabytes over a weak phone network. */
const sendWithinMs = 180_000;
const acceptedSchema = z.object({ receipt_id: z.uuid() });

const extensionByType: Readonly<Record<string, string>> = { "image/jpeg": "jpg", "image/heic": "heic" };

function formOf({ receiptId, photos }: Scan): FormData {
  const form = new FormData();
  form.append("metadata", JSON.stringify({ receipt_id: receiptId }));
  photos.forEach((photo, index) =>
    form.append("file", photo, `photo-${index}.${extensionByType[photo.type] ?? "bin"}`),
  );
  return form;
}

/** A proxy or a sign-in page may answer 200; only our own answer counts. */
function outcomeOf(request: XMLHttpRequest): Outcome {
  if (request.status === 0) return { kind: "unreachable" };
  if (request.status >= 400) return { kind: "refused", status: request.status };
  const accepted = acceptedSchema.safeParse(parseJson(request.responseText));
  return accepted.success ? { kind: "sent" } : { kind: "unreachable" };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Sends the photos of a scan. Sending them twice makes one receipt, because its id goes along. @param onShare 0 to 1 */
export function sendScan(scan: Scan, onShare: (share: number) => void): Promise<Outcome> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/api/v1/receipts/scan");
    request.timeout = sendWithinMs;
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onShare(event.loaded / event.total);
    };
    request.onload = () => resolve(outcomeOf(request));
    request.onerror = () => resolve({ kind: "unreachable" });
    request.ontimeout = () => resolve({ kind: "unreachable" });
    request.send(formOf(scan));
  });
}
