import type { JobPayload } from "@/lib/jobs/definitions";
import type { ExpenseReader } from "@/lib/platform/expense/port";
import type { ObjectStore } from "@/lib/platform/object-store/port";
import type { OcrEngine } from "@/lib/platform/ocr/port";
import { processReceipt } from "@/lib/receipts/server/process-receipt";
import type { Attempt } from "../tasks";

export const readReceiptJob =
  (ports: { store: ObjectStore; ocr: OcrEngine; expense: ExpenseReader | null }) =>
  (payload: JobPayload<"read-receipt">, attempt: Attempt): Promise<void> =>
    processReceipt(payload, attempt, ports);
