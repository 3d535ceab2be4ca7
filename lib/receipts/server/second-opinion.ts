import sharp from "sharp";
import { database } from "@/lib/db/client";
import { toMinor } from "@/lib/kernel/money";
import { newId } from "@/lib/kernel/new-id";
import type { Expense, ExpenseReader } from "@/lib/platform/expense/port";
import type { ReceiptReading } from "../core/reading";
import { parseDecimal } from "../core/review/decimal";
import { withSecondOpinion } from "../core/second-opinion";
import { loadPhoto } from "./load-photo";

/** One event a page: what the day's bound counts and what an operator adds up. */
const eventType = "ocr.receipt.second_opinion";
const jpegQuality = 85;
const storeLengthMax = 120;

const startOfDay = (): Date => new Date(new Date().setUTCHours(0, 0, 0, 0));

const pagesToday = (): Promise<number> =>
  database().event.count({ where: { type: eventType, createdAt: { gte: startOfDay() } } });

/** "1.234,56 €" or "$3.49 F" in minor units; null for what is no amount. */
function minorOf(text: string | null, currency: string | null): number | null {
  const digits = text?.match(/-?\d[\d.,' ]*/)?.[0].replace(/[' ]/g, "");
  const amount = digits ? parseDecimal(digits) : null;
  return amount === null ? null : toMinor(amount, currency ?? "USD");
}

function opinionOf({ store, totalText, lines }: Expense, currency: string | null) {
  return {
    store: store?.slice(0, storeLengthMax) ?? null,
    totalMinor: minorOf(totalText, currency),
    lines: lines.flatMap(({ name, priceText }) => {
      const priceMinor = minorOf(priceText, currency);
      return priceMinor === null ? [] : [{ name, priceMinor }];
    }),
  };
}

async function asJpeg(photo: Uint8Array): Promise<Uint8Array | null> {
  const loaded = await loadPhoto(photo);
  if (!loaded.ok) return null;
  const { width, height, rgb } = loaded.value;
  return sharp(rgb, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: jpegQuality })
    .toBuffer();
}

/**
 * The reading with what another reader makes of the same photo, within the day's bound. What cannot be asked changes
 * nothing: the local reading stands. Each page asked for is an event with its price.
 */
export async function withExpenseReader(
  reading: ReceiptReading,
  photo: Uint8Array,
  asked: { householdId: string; receiptId: string; expense: ExpenseReader | null; signal: AbortSignal },
): Promise<ReceiptReading> {
  const { expense, householdId, receiptId, signal } = asked;
  if (!expense || !reading.isReceipt || (await pagesToday()) >= expense.pagesPerDayMax) return reading;
  const jpeg = await asJpeg(photo);
  const opinion = jpeg && (await expense.read(jpeg, signal));
  if (!opinion) return reading;
  const payload = { receipt_id: receiptId, pages: 1, usd_micros: expense.usdMicrosPerPage };
  await database().event.create({
    data: { id: newId(), householdId, type: eventType, payload },
    select: { id: true },
  });
  return withSecondOpinion(reading, opinionOf(opinion, reading.currency));
}
