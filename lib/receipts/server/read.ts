import { database } from "@/lib/db/client";
import type { Failure } from "@/lib/http/failures";
import type { HouseholdId } from "@/lib/kernel/id";
import { fromMinor } from "@/lib/kernel/money";
import { fromThousandths } from "@/lib/kernel/quantity";
import { fail, ok, type Result } from "@/lib/kernel/result";
import type { Row } from "@/lib/sync/core/entities";
import { readRow, readRows } from "@/lib/sync/server/read-rows";

const linesMax = 500;

const amount = (minor: number | null, currency: string | null): number | null =>
  minor === null ? null : fromMinor(minor, currency ?? "USD");

/** A receipt as the API shows it. */
export const receiptOf = (receipt: Row<"receipt">) => ({
  id: receipt.id,
  status: receipt.status,
  store: receipt.storeName,
  purchase_date: receipt.purchasedOn,
  currency: receipt.currency,
  subtotal: amount(receipt.subtotalMinor, receipt.currency),
  tax: amount(receipt.taxMinor, receipt.currency),
  total: amount(receipt.totalMinor, receipt.currency),
  /** What the lines fall short of the total by; zero when they add up. */
  difference: amount(receipt.differenceMinor, receipt.currency),
  photo_count: receipt.photoCount ?? 0,
  failure: receipt.failure,
});

const lineOf = (line: Row<"receiptLine">, currency: string | null) => ({
  id: line.id,
  position: line.position,
  kind: line.kind,
  raw_text: line.rawText,
  name: line.name,
  quantity: line.quantity === null ? null : fromThousandths(line.quantity),
  unit: line.unit,
  unit_price: amount(line.unitPriceMinor, currency),
  price: amount(line.priceMinor, currency),
  discount: amount(line.discountMinor, currency),
  category: line.category,
  location: line.location,
  expiry_date: line.expiresOn,
  expiry_reason: line.expiryReason,
  confidence: line.confidence === null ? null : line.confidence / 1000,
  box: line.box,
  photo_index: line.photoIndex,
  dropped: line.dropped ?? false,
});

/** One page of a household's receipts, oldest first. */
export async function listReceipts(householdId: HouseholdId, page: { limit: number; cursor?: string | undefined }) {
  const { limit, cursor } = page;
  const found = await readRows("receipt", { householdId, limit, ...(cursor ? { after: cursor } : {}) });
  return { receipts: found.rows.map(({ row }) => receiptOf(row)), next: found.next };
}

/** A receipt with its lines in their order. Fails with receipt_not_found. */
export async function getReceipt(householdId: HouseholdId, id: string) {
  const found = await readRow("receipt", { householdId, id });
  if (!found) return fail<Failure>({ kind: "receipt_not_found" });
  const lines = await readRows("receiptLine", { householdId, where: { receiptId: id }, limit: linesMax });
  const ordered = lines.rows.map(({ row }) => row).sort((a, b) => a.position - b.position);
  return ok({ ...receiptOf(found.row), items: ordered.map((line) => lineOf(line, found.row.currency)) });
}

export type JobStatus = {
  id: string;
  kind: string;
  status: string;
  attempts: number;
  error_code: string | null;
  /** The row it works on: a receipt, a recipe to be. */
  subject_id: string | null;
  receipt_id: string | null;
  created_at: string;
  finished_at: string | null;
};

/** How far a job of the household is. Fails with not_found. */
export async function getJob(householdId: HouseholdId, id: string): Promise<Result<JobStatus, Failure>> {
  const job = await database().job.findFirst({
    where: { id, householdId },
    select: {
      kind: true,
      status: true,
      attempts: true,
      errorCode: true,
      subjectId: true,
      createdAt: true,
      finishedAt: true,
    },
  });
  if (!job) return fail({ kind: "not_found" });
  return ok({
    id,
    kind: job.kind,
    status: job.status,
    attempts: job.attempts,
    error_code: job.errorCode,
    subject_id: job.subjectId,
    receipt_id: job.kind === "read-receipt" ? job.subjectId : null,
    created_at: job.createdAt.toISOString(),
    finished_at: job.finishedAt?.toISOString() ?? null,
  });
}
