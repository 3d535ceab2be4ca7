/** One line as another reader understood it; texts as printed. */
export type ExpenseLine = { name: string; priceText: string; quantityText: string | null };

/** What another reader says about a receipt. Nulls are what it does not say. */
export type Expense = {
  store: string | null;
  dateText: string | null;
  totalText: string | null;
  lines: readonly ExpenseLine[];
};

/** A service that reads receipts for money. Adapter: `textract.ts`. */
export interface ExpenseReader {
  /** Of one page, in millionths of a US dollar. */
  readonly usdMicrosPerPage: number;
  /** Pages all households together may have read in a day (UTC). */
  readonly pagesPerDayMax: number;
  /** @param jpeg at most 10 MB. @returns null when it could not be asked or gave no answer, after its retries */
  read(jpeg: Uint8Array, signal: AbortSignal): Promise<Expense | null>;
}
