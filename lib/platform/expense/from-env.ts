import { serverEnv } from "@/lib/env/server";
import { errorFields, log } from "@/lib/observability/log";
import type { ExpenseReader } from "./port";
import { textractReader } from "./textract";

let reader: ExpenseReader | undefined;

/** Textract when a region for it is set, else null. One for the process, since its circuit breaker counts for all. */
export function expenseReader(): ExpenseReader | null {
  const env = serverEnv();
  if (!env.TEXTRACT_REGION) return null;
  reader ??= textractReader({
    region: env.TEXTRACT_REGION,
    endpoint: env.TEXTRACT_ENDPOINT,
    accessKeyId: env.TEXTRACT_ACCESS_KEY_ID,
    secretAccessKey: env.TEXTRACT_SECRET_ACCESS_KEY,
    pagesPerDayMax: env.TEXTRACT_PAGES_PER_DAY,
    usdPerPage: env.TEXTRACT_USD_PER_PAGE,
    onFailure: (thrown) => log.warn("textract.failed", errorFields(thrown)),
  });
  return reader;
}
