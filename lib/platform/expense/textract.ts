import {
  AnalyzeExpenseCommand,
  TextractClient,
  type ExpenseDocument,
  type ExpenseField,
} from "@aws-sdk/client-textract";
import { z } from "zod";
import { CircuitBreaker } from "@/lib/platform/circuit-breaker";
import type { Expense, ExpenseLine, ExpenseReader } from "./port";

export type TextractSettings = {
  region: string;
  /** Of a server that speaks the protocol but is not Amazon's. */
  endpoint?: string | undefined;
  accessKeyId?: string | undefined;
  secretAccessKey?: string | undefined;
  pagesPerDayMax: number;
  usdPerPage: number;
  /** Told of each question that stayed without an answer. */
  onFailure?: (thrown: unknown) => void;
};

const attemptsMax = 3;
/** A receipt waits for it; beyond this the local reading stands alone. */
const requestTimeoutMs = 8_000;
const breakerLimits = { failuresMax: 4, restMs: 60_000 };
const textMax = 200;
const linesMax = 400;

/** What is used of an answer, which comes over a network: anything else is ignored. */
const fieldSchema = z.object({
  Type: z.object({ Text: z.string() }).partial().optional(),
  ValueDetection: z.object({ Text: z.string() }).partial().optional(),
});

const typeAndText = (field: ExpenseField): [string, string] | null => {
  const parsed = fieldSchema.safeParse(field);
  const type = parsed.data?.Type?.Text;
  const text = parsed.data?.ValueDetection?.Text?.trim().slice(0, textMax);
  return type && text ? [type, text] : null;
};

/** Texts by what they are. Of several of a kind the first speaks: Textract lists the surest first. */
function textsByType(fields: readonly ExpenseField[] | undefined): ReadonlyMap<string, string> {
  const pairs = (fields ?? []).map(typeAndText).filter((pair) => pair !== null);
  return new Map(pairs.reverse());
}

function lineOf(fields: readonly ExpenseField[] | undefined): ExpenseLine[] {
  const texts = textsByType(fields);
  const [name, priceText] = [texts.get("ITEM"), texts.get("PRICE")];
  return name && priceText ? [{ name, priceText, quantityText: texts.get("QUANTITY") ?? null }] : [];
}

/** Documents of one page together: a photo may show two halves of a receipt. */
function expenseOf(documents: readonly ExpenseDocument[]): Expense | null {
  if (documents.length === 0) return null;
  const summary = textsByType(documents.flatMap(({ SummaryFields }) => SummaryFields ?? []));
  const lines = documents
    .flatMap(({ LineItemGroups }) => LineItemGroups ?? [])
    .flatMap(({ LineItems }) => LineItems ?? [])
    .flatMap(({ LineItemExpenseFields }) => lineOf(LineItemExpenseFields));
  return {
    store: summary.get("VENDOR_NAME") ?? null,
    dateText: summary.get("INVOICE_RECEIPT_DATE") ?? null,
    totalText: summary.get("TOTAL") ?? summary.get("AMOUNT_PAID") ?? null,
    lines: lines.slice(0, linesMax),
  };
}

/** Amazon Textract's AnalyzeExpense. Credentials come from the settings or, without them, from the machine's role. */
export function textractReader(settings: TextractSettings, nowMs: () => number = Date.now): ExpenseReader {
  const { region, endpoint, accessKeyId, secretAccessKey } = settings;
  const client = new TextractClient({
    region,
    maxAttempts: attemptsMax,
    requestHandler: { requestTimeout: requestTimeoutMs, connectionTimeout: requestTimeoutMs },
    ...(endpoint && { endpoint }),
    ...(accessKeyId && secretAccessKey && { credentials: { accessKeyId, secretAccessKey } }),
  });
  const breaker = new CircuitBreaker(breakerLimits);

  const ask = async (jpeg: Uint8Array, signal: AbortSignal): Promise<Expense | null> => {
    try {
      const command = new AnalyzeExpenseCommand({ Document: { Bytes: jpeg } });
      const answer = await client.send(command, { abortSignal: signal });
      breaker.succeeded();
      return expenseOf(answer.ExpenseDocuments ?? []);
    } catch (thrown) {
      if (signal.aborted) {
        breaker.abandoned();
        signal.throwIfAborted();
      }
      breaker.failed(nowMs());
      settings.onFailure?.(thrown);
      return null;
    }
  };

  return {
    pagesPerDayMax: settings.pagesPerDayMax,
    usdMicrosPerPage: Math.round(settings.usdPerPage * 1_000_000),
    read: async (jpeg, signal) => (breaker.admits(nowMs()) ? ask(jpeg, signal) : null),
  };
}
