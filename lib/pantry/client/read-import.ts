/** Files people choose for an import, read and told apart: a CSV table, or what Grocy's API answers. */
import { addGrocyAnswer, noGrocyData, type GrocyData } from "@/lib/pantry/core/exchange/grocy";
import { importBytesMax, importRowsMax } from "@/lib/pantry/core/exchange/table";
import { readCsv } from "./csv-file";

export type ImportProblem =
  | { code: "too_large" | "unreadable" | "empty"; name: string }
  | { code: "too_many"; count: number }
  | { code: "no_stock" };

export type ImportSource =
  | { kind: "table"; lines: readonly (readonly string[])[] }
  | { kind: "grocy"; data: GrocyData }
  | { kind: "wrong"; problem: ImportProblem };

const wrong = (problem: ImportProblem): ImportSource => ({ kind: "wrong", problem });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readTableFile(name: string, text: string): ImportSource {
  const lines = readCsv(text);
  if (!lines) return wrong({ code: "unreadable", name });
  if (lines.length < 2) return wrong({ code: "empty", name });
  if (lines.length - 1 > importRowsMax) return wrong({ code: "too_many", count: lines.length - 1 });
  return { kind: "table", lines };
}

/** Reads one table, or any number of Grocy's answers. A file that is neither stops the whole. */
export async function readImport(files: readonly File[]): Promise<ImportSource> {
  let data: GrocyData = noGrocyData;
  for (const file of files) {
    if (file.size > importBytesMax) return wrong({ code: "too_large", name: file.name });
    const text = await file.text();
    const answer = /^\s*[[{]/.test(text) ? parseJson(text) : undefined;
    if (answer === undefined) return readTableFile(file.name, text);
    const more = addGrocyAnswer(data, answer);
    if (!more) return wrong({ code: "unreadable", name: file.name });
    data = more;
  }
  if (!data.stock.length) return wrong({ code: "no_stock" });
  return data.stock.length > importRowsMax
    ? wrong({ code: "too_many", count: data.stock.length })
    : { kind: "grocy", data };
}
