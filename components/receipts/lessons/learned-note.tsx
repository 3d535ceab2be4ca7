"use client";

import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { findLesson, lessonBook } from "@/lib/receipts/core/lessons/lesson";
import type { ReceiptLine } from "@/lib/receipts/core/review/receipt";
import { useRows } from "@/lib/sync/client/rows";
import { useForgetLesson } from "./use-forget-lesson";

/** Says that a line was read as somebody taught it, and takes that back. Nothing for a line nobody taught. */
export function LearnedNote({ line, storeId }: { line: ReceiptLine; storeId: string | null }) {
  const t = useTranslations("receipts.lessons");
  const lessons = useRows("lesson");
  const forget = useForgetLesson();
  const book = useMemo(() => lessonBook(lessons.values()), [lessons]);
  const lesson = findLesson(book, storeId, line.rawText);
  if (!lesson) return null;
  return (
    <p className="flex items-center gap-2 text-sm text-ink-soft">
      <Icon name="teach" size="sm" />
      <span className="flex-1">{t("taught")}</span>
      <Button variant="ghost" size="sm" onClick={() => forget(lesson)}>
        {t("forget")}
      </Button>
    </p>
  );
}
