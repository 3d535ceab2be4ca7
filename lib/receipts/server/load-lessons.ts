import { readRows } from "@/lib/sync/server/read-rows";
import { lessonBook, type Lesson, type LessonBook } from "../core/lessons/lesson";

/** Years of weekly shopping stay far below. */
const lessonsMax = 10_000;

/** Everything a household has taught about receipts. */
export async function loadLessons(householdId: string): Promise<LessonBook> {
  const lessons: Lesson[] = [];
  let after: string | undefined;
  do {
    const page = await readRows("lesson", { householdId, ...(after && { after }) });
    lessons.push(...page.rows.map(({ row }) => row));
    after = page.next ?? undefined;
  } while (after && lessons.length < lessonsMax);
  return lessonBook(lessons);
}
