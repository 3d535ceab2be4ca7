/** Lots as a table and a table as lots: what CSV files hold. */
import { unitOf } from "@/lib/catalog/core/units/unit-names";
import type { Day } from "@/lib/kernel/day";
import { fromMinor, toMinor } from "@/lib/kernel/money";
import { formatThousandths } from "@/lib/kernel/quantity";
import { dateKinds } from "@/lib/sync/core/entities";
import { normalName } from "@/lib/sync/core/named-id";
import { together, type Moment, type Together } from "../change";
import { isAtHome, type Lot, type NewLot } from "../lot";
import { readAmount } from "../read-amount";
import { readDay, type DayWords } from "../read-day";
import { byUrgency } from "../shelves";
import { addLot } from "../stock";
import { readPlace } from "./place-words";

/** The columns of an export, in their order; their names are the file's first line. */
export const tableFields = [
  "name",
  "brand",
  "amount",
  "unit",
  "place",
  "expires_on",
  "date_kind",
  "category",
  "bought_on",
  "opened_on",
  "price",
  "currency",
  "barcode",
  "notes",
] as const;
export type TableField = (typeof tableFields)[number];

/** More than any household has, few enough to be shown and written in one go. */
export const importRowsMax = 2000;
export const importBytesMax = 2_000_000;

/** What is at home as lines of text cells, the most urgent first; the first line names the columns. */
export function tableOf(lots: Iterable<Lot>): string[][] {
  const rows = [...lots].filter(isAtHome).sort(byUrgency);
  return [[...tableFields], ...rows.map((lot) => tableFields.map((field) => cellOf(lot, field)))];
}

function cellOf(lot: Lot, field: TableField): string {
  const cells: Record<TableField, string | null> = {
    name: lot.name,
    brand: lot.brand,
    amount: formatThousandths(lot.quantity),
    unit: lot.unit,
    place: lot.location,
    expires_on: lot.expiresOn,
    date_kind: lot.dateKind,
    category: lot.category,
    bought_on: lot.purchasedOn,
    opened_on: lot.openedOn,
    price: lot.priceMinor === null ? null : String(fromMinor(lot.priceMinor, lot.currency ?? "USD")),
    currency: lot.priceMinor === null ? null : lot.currency,
    barcode: lot.barcode,
    notes: lot.notes,
  };
  return cells[field] ?? "";
}

/** Which column of a file holds what; a field without a column is left empty. */
export type Mapping = Partial<Record<TableField, number>>;

/** What other programs and people call the columns. */
const titles: Record<TableField, readonly string[]> = {
  name: ["name", "item", "product", "product name", "title", "nombre", "producto", "artículo"],
  brand: ["brand", "marca"],
  amount: ["amount", "quantity", "qty", "count", "stock", "cantidad"],
  unit: ["unit", "units", "measure", "unidad"],
  place: ["place", "location", "storage", "where", "lugar", "ubicación"],
  expires_on: [
    "expires_on",
    "expires",
    "expiry",
    "expiry date",
    "expiration",
    "expiration date",
    "best before",
    "best before date",
    "best_before_date",
    "use by",
    "keeps until",
    "due date",
    "caducidad",
    "vence",
  ],
  date_kind: ["date_kind", "date kind", "kind of date"],
  category: ["category", "group", "product group", "categoría"],
  bought_on: ["bought_on", "bought", "purchased", "purchase date", "purchased_date", "comprado"],
  opened_on: ["opened_on", "opened", "opened date", "opened_date", "abierto"],
  price: ["price", "cost", "precio"],
  currency: ["currency", "moneda"],
  barcode: ["barcode", "ean", "upc", "gtin", "código de barras"],
  notes: ["notes", "note", "comment", "description", "notas"],
};

/** Guesses by the first line which column holds what. */
export function guessMapping(header: readonly string[]): Mapping {
  const names = header.map((title) => normalName(title.replaceAll("_", " ")));
  const mapping: Mapping = {};
  for (const field of tableFields) {
    const index = names.findIndex((name) => titles[field].some((title) => title.replaceAll("_", " ") === name));
    if (index >= 0) mapping[field] = index;
  }
  return mapping;
}

export type ProblemCode =
  | "missing"
  | "too_long"
  | "not_an_amount"
  | "not_a_unit"
  | "not_a_place"
  | "not_a_day"
  | "not_a_kind"
  | "not_a_price"
  | "not_a_currency"
  | "not_a_barcode";
export type RowProblem = { field: TableField; code: ProblemCode; text: string };

/** @property line of the file, from 1 */
export type GoodRow = { line: number; ok: true; lot: NewLot; quantity: number };
export type BadRow = { line: number; ok: false; problems: readonly RowProblem[] };
export type ImportRow = GoodRow | BadRow;

export type TableContext = { today: Day; words: DayWords; currency: string | null };

const lengthMax: Partial<Record<TableField, number>> = { name: 120, brand: 80, category: 40, notes: 2000 };
const storedTextProblem = /\u0000|\p{Surrogate}/u;
const amountWithUnit = /^([\d.,]+)\s*(\p{L}[\p{L} ]*)$/u;
const pieces = new Set([
  "",
  "piece",
  "pieces",
  "pc",
  "pcs",
  "x",
  "unit",
  "units",
  "each",
  "pieza",
  "piezas",
  "ud",
  "uds",
]);
const onePiece = 1000;

/** Spreadsheets run what begins like a formula: an export puts an apostrophe before it, which goes again here. */
const unescaped = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r])/, "").trim();

function readOne(cells: readonly string[], line: number, mapping: Mapping, context: TableContext): ImportRow {
  const problems: RowProblem[] = [];
  const textOf = (field: TableField): string => unescaped(cells[mapping[field] ?? -1] ?? "");
  const wrong = (field: TableField, code: ProblemCode): null => {
    problems.push({ field, code, text: textOf(field).slice(0, 60) });
    return null;
  };
  const plain = (field: TableField): string | null => {
    const text = textOf(field);
    if (text.length > (lengthMax[field] ?? 200) || storedTextProblem.test(text)) return wrong(field, "too_long");
    return text || null;
  };
  const day = (field: TableField): Day | null =>
    textOf(field) ? (readDay(textOf(field), context.today, context.words) ?? wrong(field, "not_a_day")) : null;

  const name = plain("name") ?? (problems.length ? "" : (wrong("name", "missing") ?? ""));
  const combined = textOf("unit") ? null : amountWithUnit.exec(textOf("amount"));
  const amountText = combined?.[1] ?? textOf("amount");
  const quantity = amountText ? (readAmount(amountText) ?? wrong("amount", "not_an_amount")) : onePiece;
  const unitText = combined?.[2] ?? textOf("unit");
  const unit = pieces.has(unitText.toLowerCase())
    ? null
    : (unitOf(unitText) ?? (unitText.length <= 20 ? unitText : wrong("unit", "not_a_unit")));
  const location = textOf("place") ? (readPlace(textOf("place")) ?? wrong("place", "not_a_place")) : "pantry";
  const expiresOn = day("expires_on");
  const kindText = textOf("date_kind")
    .toLowerCase()
    .replace(/[\s-]+/g, "_");
  const kind = dateKinds.find((each) => each === kindText);
  if (kindText && !kind) wrong("date_kind", "not_a_kind");
  const currencyText = textOf("currency").toUpperCase();
  if (currencyText && !/^[A-Z]{3}$/.test(currencyText)) wrong("currency", "not_a_currency");
  const currency = currencyText || context.currency;
  const priceText = textOf("price")
    .replace(/[^\d.,-]/g, "")
    .replace(",", ".");
  const hasPrice = textOf("price") !== "";
  const isPrice = /^\d{1,6}(\.\d{1,3})?$/.test(priceText);
  if (hasPrice && !isPrice) wrong("price", "not_a_price");
  if (hasPrice && isPrice && !currency) wrong("currency", "missing");
  const barcode = textOf("barcode");
  if (barcode && !/^\d{8,14}$/.test(barcode)) wrong("barcode", "not_a_barcode");
  const lot: NewLot = {
    name,
    brand: plain("brand"),
    unit,
    location: location ?? "pantry",
    expiresOn,
    dateKind: expiresOn ? (kind ?? "best_before") : null,
    category: plain("category"),
    purchasedOn: day("bought_on"),
    openedOn: day("opened_on"),
    ...(hasPrice && isPrice && currency && { priceMinor: toMinor(Number(priceText), currency), currency }),
    barcode: barcode || null,
    notes: plain("notes"),
    source: "import",
  };
  return problems.length || quantity === null ? { line, ok: false, problems } : { line, ok: true, lot, quantity };
}

/**
 * Lines of a file as lots, or what is wrong with them. Empty lines are passed over.
 * @param firstLine number of the first line in the file, for people to find it
 */
export const readTable = (
  lines: readonly (readonly string[])[],
  mapping: Mapping,
  context: TableContext,
  firstLine: number,
): ImportRow[] =>
  lines.flatMap((cells, index) =>
    cells.every((cell) => cell.trim() === "") ? [] : [readOne(cells, firstLine + index, mapping, context)],
  );

/** The changes that put the rows on their shelves, as one act of the journal. */
export const importTogether = (rows: readonly Pick<GoodRow, "lot" | "quantity">[], moment: Moment): Together =>
  together(
    rows.map(({ lot, quantity }) => addLot(lot, quantity, moment)),
    moment.nextId(),
  );
