/** CSV files in the browser. A part of its own: the reader of CSV comes only when somebody imports or exports. */
import Papa from "papaparse";
import { tableOf } from "@/lib/pantry/core/exchange/table";
import type { Lot } from "@/lib/pantry/core/lot";

/** Spreadsheets take a file for UTF-8 only when it says so in its first bytes. */
const byteOrderMark = "\uFEFF";

/** The lots as a CSV file that the browser saves. Cells a spreadsheet would run as formulas are made harmless. */
export function saveCsv(lots: readonly Lot[], fileName: string): void {
  const text = Papa.unparse(tableOf(lots), { escapeFormulae: true, newline: "\r\n" });
  const url = URL.createObjectURL(new Blob([byteOrderMark, text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}

/** The cells of a CSV text, line by line, whatever separates them; null when it is none. */
export function readCsv(text: string): string[][] | null {
  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { skipEmptyLines: "greedy" });
  const isBroken = parsed.errors.some(({ type }) => type === "Quotes");
  return isBroken || parsed.data.length === 0 ? null : parsed.data;
}
