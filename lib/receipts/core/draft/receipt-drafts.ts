import type { Day } from "@/lib/kernel/day";
import { expiryFor } from "@/lib/catalog/core/shelflife/estimate";
import type { OpDraft } from "@/lib/sync/core/op";
import type { CombinedReading, PhotoLine } from "./combine-readings";
import { nameLine } from "./name-line";

const textMax = { store: 120, raw: 200, unit: 20, reason: 200 } as const;

type Context = { receiptId: string; today: Day; nextId: () => string };

type Known = Pick<
  Extract<OpDraft, { e: "receiptLine"; t: "new" }>["f"],
  "name" | "category" | "location" | "expiresOn" | "expiryReason"
>;

/** What food knowledge adds to a bought line: a readable name, its category, its place and how long it keeps. */
function knowledgeOf(line: PhotoLine, boughtOn: Day): Known {
  const { name, category, isFood } = nameLine(line.name);
  const life = isFood ? expiryFor({ name, category, state: "unopened" }, boughtOn) : null;
  return {
    name,
    category,
    location: life?.estimate.location ?? "pantry",
    expiresOn: life?.expiresOn ?? null,
    expiryReason: life?.estimate.reason.slice(0, textMax.reason) ?? null,
  };
}

function lineDraft(line: PhotoLine, position: number, boughtOn: Day, { receiptId, nextId }: Context): OpDraft {
  const known = line.kind === "item" ? knowledgeOf(line, boughtOn) : { name: line.name };
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
 * placed and dated. A date nobody could read counts as today for shelf life, and stays empty on the receipt.
 */
export function receiptDrafts(reading: CombinedReading, context: Context): OpDraft[] {
  const boughtOn = reading.purchasedOn ?? context.today;
  return [
    ...reading.lines.map((line, position) => lineDraft(line, position, boughtOn, context)),
    {
      e: "receipt",
      k: context.receiptId,
      t: "set",
      f: {
        status: "review",
        failure: null,
        storeName: reading.store?.slice(0, textMax.store) ?? null,
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
