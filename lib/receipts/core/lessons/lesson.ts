/** What a household has taught about printed names, found again by shop and name. */
import type { Row } from "@/lib/sync/core/entities";
import { namedId } from "@/lib/sync/core/named-id";
import { printedKey } from "./printed-key";

export type Lesson = Row<"lesson">;

/** Lessons by shop and printed name. */
export type LessonBook = ReadonlyMap<string, Lesson>;

export const noLessons: LessonBook = new Map();

const keyIn = (storeId: string | null, printed: string): string => `${storeId ?? ""}:${printed}`;

/** The id of a lesson: two phones that teach the same offline make one row. */
export const lessonIdOf = (householdId: string, storeId: string | null, printed: string): string =>
  namedId(householdId, "lesson", storeId ?? "", printed);

const isNewer = (one: Lesson, other: Lesson): boolean =>
  (one.taughtAt ?? 0) !== (other.taughtAt ?? 0) ? (one.taughtAt ?? 0) > (other.taughtAt ?? 0) : one.id > other.id;

/** The same on every phone: of two lessons of one name the later one speaks. */
export function lessonBook(lessons: Iterable<Lesson>): LessonBook {
  const book = new Map<string, Lesson>();
  for (const lesson of lessons) {
    const key = keyIn(lesson.storeId, printedKey(lesson.rawText));
    const known = book.get(key);
    if (!known || isNewer(lesson, known)) book.set(key, lesson);
  }
  return book;
}

/**
 * What was taught for a printed line in this shop, else on a receipt whose shop was not read; null when nothing was. What
 * another shop prints may be another thing, so its lessons do not count here.
 */
export function findLesson(book: LessonBook, storeId: string | null, rawText: string | null): Lesson | null {
  if (book.size === 0 || !rawText) return null;
  const printed = printedKey(rawText);
  if (!printed) return null;
  return book.get(keyIn(storeId, printed)) ?? book.get(keyIn(null, printed)) ?? null;
}

/** Lessons of one shop together, shops and names in the order of the alphabet; lessons of no shop come last. */
export function lessonsByStore(
  lessons: Iterable<Lesson>,
  storeName: (storeId: string) => string | null,
): { storeId: string | null; store: string | null; lessons: Lesson[] }[] {
  const groups = new Map<string | null, Lesson[]>();
  for (const lesson of lessons) groups.set(lesson.storeId, [...(groups.get(lesson.storeId) ?? []), lesson]);
  return [...groups]
    .map(([storeId, group]) => ({
      storeId,
      store: storeId && storeName(storeId),
      lessons: group.sort((left, right) => left.name.localeCompare(right.name) || (left.id < right.id ? -1 : 1)),
    }))
    .sort((left, right) =>
      (left.store === null) !== (right.store === null)
        ? Number(left.store === null) - Number(right.store === null)
        : (left.store ?? "").localeCompare(right.store ?? ""),
    );
}
