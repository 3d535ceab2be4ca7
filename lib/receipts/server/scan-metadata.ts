import { z } from "zod";

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
  .pipe(z.strictObject({ receipt_id: z.uuid().optional() }));
