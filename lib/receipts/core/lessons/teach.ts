/** From a correction to a lesson, and a lesson taken back. */
import { daysBetween, parseDay, type Day } from "@/lib/kernel/day";
import type { Fields } from "@/lib/sync/core/entities";
import type { LinePatch } from "../review/edit-line";
import type { Edit, ReceiptLine } from "../review/receipt";
import { lessonIdOf, type Lesson } from "./lesson";
import { printedKey } from "./printed-key";

const shelfLifeDaysMax = 36_500;
const nothing: Edit = { drafts: [], back: [] };

type LessonFields = Fields<"lesson">;
type Taught = Partial<Pick<LessonFields, "name" | "category" | "location" | "shelfLifeDays">>;

export type Teaching = {
  householdId: string;
  storeId: string | null;
  userId: string;
  nowMs: number;
  /** What shelf life is counted from. */
  boughtOn: Day;
  lessons: { get: (id: string) => Lesson | undefined };
};

/** Days a typed date is away; undefined for an estimate, which is ours and teaches nothing. */
function daysTaught({ expiresOn, expiryReason }: LinePatch, boughtOn: Day): number | undefined {
  const until = expiresOn && !expiryReason ? parseDay(expiresOn) : null;
  const days = until ? daysBetween(boughtOn, until) : -1;
  return days >= 0 && days <= shelfLifeDaysMax ? days : undefined;
}

/** What of a correction holds for the next receipt too: price and amount do not. */
function taughtBy(line: ReceiptLine, patch: LinePatch, boughtOn: Day): Taught | null {
  const name = patch.name?.trim();
  const days = patch.expiresOn === line.expiresOn ? undefined : daysTaught(patch, boughtOn);
  const taught: Taught = {
    ...(name && name !== line.name && { name }),
    ...(patch.category && patch.category !== line.category && { category: patch.category }),
    ...(patch.location && patch.location !== line.location && { location: patch.location }),
    ...(days !== undefined && { shelfLifeDays: days }),
  };
  return Object.keys(taught).length ? taught : null;
}

const fieldsOf = ({ id: _id, tags: _tags, ...fields }: Lesson): LessonFields => fields;

/**
 * The writes that remember a correction for this shop, and those that forget it again. Nothing where the correction says
 * nothing about the next receipt, or the line was never printed.
 * @param line as it was before the correction
 */
export function teach(line: ReceiptLine, patch: LinePatch, teaching: Teaching): Edit {
  const printed = line.kind === "item" && line.rawText ? printedKey(line.rawText) : "";
  const taught = printed ? taughtBy(line, patch, teaching.boughtOn) : null;
  if (!taught || !line.rawText) return nothing;
  const { householdId, storeId, userId, nowMs, lessons } = teaching;
  const id = lessonIdOf(householdId, storeId, printed);
  const known = lessons.get(id);
  // Every field is written: a lesson taught again after it was forgotten starts anew.
  const fields: LessonFields = {
    productId: null,
    category: null,
    location: null,
    shelfLifeDays: null,
    ...(known && fieldsOf(known)),
    name: line.name,
    ...taught,
    storeId,
    rawText: line.rawText,
    taughtBy: userId,
    taughtAt: nowMs,
  };
  return {
    drafts: [{ e: "lesson", k: id, t: known ? "set" : "new", f: fields }],
    back: known ? [{ e: "lesson", k: id, t: "set", f: fieldsOf(known) }] : [{ e: "lesson", k: id, t: "del" }],
  };
}

/** Takes a lesson back: the next receipt is read as if it had never been taught. */
export const forgetLesson = (lesson: Lesson): Edit => ({
  drafts: [{ e: "lesson", k: lesson.id, t: "del" }],
  back: [{ e: "lesson", k: lesson.id, t: "new", f: fieldsOf(lesson) }],
});
