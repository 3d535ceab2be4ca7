import { z } from "zod";
import { photosPerReceiptMax } from "@/lib/receipts/core/photo/limits";

const metadataLengthMax = 2_000;

/** The `metadata` part of a scan: JSON text, or nothing. Unknown keys are refused. */
export const scanMetadataSchema = z
  .string()
  .max(metadataLengthMax)
  .default("{}")
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: "custom", message: "not valid JSON" });
      return z.NEVER;
    }
  })
  .pipe(
    z.strictObject({
      receipt_id: z.uuid().optional(),
      /** Photos uploaded before, after those of the form. */
      objects: z.array(z.string().max(200)).max(photosPerReceiptMax).default([]),
    }),
  );
