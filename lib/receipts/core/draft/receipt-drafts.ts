import type { Day } from "@/lib/kernel/day";
import type { OpDraft } from "@/lib/sync/core/op";
import { findLesson, type LessonBook } from "../lessons/lesson";
import { storeIdOf } from "../store-id";
import type { CombinedReading, PhotoLine } from "./combine-readings";
import { lineKnowledge } from "./line-knowledge";

const textMax = { store: 120, raw: 200, unit: 20 } as const;

/** @property lessons what the household has taught */
export type DraftContext = {
  receiptId: string;
  householdId: string;
  today: Day;
  lessons: LessonBook;
  readBy: "device" | "server";
  nextId: () => string;
};

type Place = { boughtOn: Day; storeId: string | null };

function lineDraft(line: PhotoLine, position: number, { boughtOn, storeId }: Place, context: DraftContext): OpDraft {
  const { receiptId, nextId, lessons } = context;
  const known =
    line.kind === "item"
      ? lineKnowledge(line.name, boughtOn, findLesson(lessons, storeId, line.rawText))
      : { name: line.name };
  return {
    e: "receiptLine",
    k: nextId(),
    t: "new",
    f: {
      receiptId,
      position,
      kind: line.kind,
      rawText: line.rawText.slice(0, textMax.raw),
      ...known,
      quantity: line.quantity,
      unit: line.unit?.slice(0, textMax.unit) ?? null,
      unitPriceMinor: line.unitPriceMinor,
      priceMinor: line.priceMinor,
      discountMinor: line.discountMinor,
      confidence: line.confidence,
      photoIndex: line.photoIndex,
      box: line.box.map(([x, y]) => [x, y] as [number, number]),
    },
  };
}

/**
 * The writes that turn a reading into a draft a person can review: the receipt with its sums, and each line named,
 * placed and dated, as the household taught it where it did. A date nobody could read counts as today for shelf life, and
 * stays empty on the receipt. The receipt comes last: see `improve-draft.ts`.
 */
export function receiptDrafts(reading: CombinedReading, context: DraftContext): OpDraft[] {
  const storeName = reading.store?.slice(0, textMax.store) ?? null;
  const storeId = storeName && storeIdOf(context.householdId, storeName);
  const place = { boughtOn: reading.purchasedOn ?? context.today, storeId };
  return [
    ...reading.lines.map((line, position) => lineDraft(line, position, place, context)),
    {
      e: "receipt",
      k: context.receiptId,
      t: "set",
      f: {
        status: "review",
        failure: null,
        storeName,
        storeId,
        readBy: context.readBy,
        purchasedOn: reading.purchasedOn,
        currency: reading.currency,
        subtotalMinor: reading.subtotalMinor,
        taxMinor: reading.taxMinor,
        totalMinor: reading.totalMinor,
        differenceMinor: reading.differenceMinor,
      },
    },
  ];
}
