import { isCategory, isFoodCategory } from "@/lib/catalog/core/category/categories";
import { expiryFor } from "@/lib/catalog/core/shelflife/estimate";
import { addDays, type Day } from "@/lib/kernel/day";
import type { Fields } from "@/lib/sync/core/entities";
import type { Lesson } from "../lessons/lesson";
import { nameLine } from "./name-line";

const reasonLengthMax = 200;

export type LineKnowledge = Pick<
  Fields<"receiptLine">,
  "name" | "productId" | "category" | "location" | "expiresOn" | "expiryReason"
>;

const taughtReason = (days: number): string =>
  days === 1 ? "You taught that it keeps 1 day." : `You taught that it keeps ${days} days.`;

/**
 * What is known of a bought line: a readable name, its category, its place and how long it keeps. What the household
 * taught goes before what the catalog knows, field by field.
 * @param printed the name as read
 */
export function lineKnowledge(printed: string, boughtOn: Day, lesson: Lesson | null): LineKnowledge {
  const guess = nameLine(lesson?.name ?? printed);
  const name = lesson?.name ?? guess.name;
  const category = lesson?.category ?? guess.category;
  const isFood = isCategory(category) ? isFoodCategory(category) : guess.isFood;
  const taughtPlace = lesson?.location ?? undefined;
  const state = taughtPlace === "freezer" ? "frozen" : "unopened";
  const life = isFood ? expiryFor({ name, category, state, location: taughtPlace }, boughtOn) : null;
  const days = lesson?.shelfLifeDays ?? null;
  return {
    name,
    productId: lesson?.productId ?? null,
    category,
    location: taughtPlace ?? life?.estimate.location ?? "pantry",
    expiresOn: days === null ? (life?.expiresOn ?? null) : addDays(boughtOn, days),
    expiryReason: days === null ? (life?.estimate.reason.slice(0, reasonLengthMax) ?? null) : taughtReason(days),
  };
}
