"use client";

import { useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { BackLink } from "@/components/ui/back-link";
import { SearchField } from "@/components/pantry/search-field";
import { useSignedIn } from "@/components/shell/signed-in";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading } from "@/components/ui/page-heading";
import { SkeletonList } from "@/components/ui/skeleton";
import { isCategory } from "@/lib/catalog/core/category/categories";
import { lessonsByStore, type Lesson } from "@/lib/receipts/core/lessons/lesson";
import { useRows } from "@/lib/sync/client/rows";
import { useIsWaiting } from "@/lib/sync/client/status";
import { normalName } from "@/lib/sync/core/named-id";
import { useForgetLesson } from "./use-forget-lesson";

const skeletonLines = 4;
/** Short lists are read faster than searched. */
const searchFrom = 8;

const matches = (lesson: Lesson, search: string): boolean =>
  [lesson.name, lesson.rawText].some((text) => normalName(text).includes(normalName(search)));

/** Everything corrections have taught, by store, each to be taken back. */
export function LessonsScreen() {
  const t = useTranslations("receipts.lessons");
  const receiptsTitle = useTranslations("receipts.list")("title");
  const lessons = useRows("lesson");
  const stores = useRows("store");
  const [search, setSearch] = useState("");
  const groups = useMemo(
    () =>
      lessonsByStore(
        [...lessons.values()].filter((lesson) => matches(lesson, search)),
        (storeId) => stores.get(storeId)?.name ?? null,
      ),
    [lessons, stores, search],
  );
  const isWaiting = useIsWaiting(lessons.size === 0);
  return (
    <>
      <BackLink href="/app/receipts" label={receiptsTitle} />
      <PageHeading title={t("title")} lead={t("intro")} />
      {isWaiting ? (
        <SkeletonList label={t("loading")} lines={skeletonLines} />
      ) : lessons.size === 0 ? (
        <NothingLearned />
      ) : (
        <div className="flex flex-col gap-6">
          {lessons.size >= searchFrom && <SearchField value={search} onValueChange={setSearch} label={t("search")} />}
          {groups.length === 0 && <p className="px-1 text-ink-soft">{t("noMatch", { search })}</p>}
          {groups.map(({ storeId, store, lessons: taught }) => (
            <StoreLessons
              key={storeId ?? ""}
              title={store ?? t(storeId ? "unnamedStore" : "anyStore")}
              lessons={taught}
            />
          ))}
        </div>
      )}
    </>
  );
}

const StoreLessons = ({ title, lessons }: { title: string; lessons: readonly Lesson[] }) => (
  <section aria-label={title}>
    <h2 className="pb-2 text-sm font-semibold text-ink-soft">{title}</h2>
    <Card padding="flush">
      <ul className="divide-y divide-line">
        {lessons.map((lesson) => (
          <LessonRow key={lesson.id} lesson={lesson} />
        ))}
      </ul>
    </Card>
  </section>
);

function LessonRow({ lesson }: { lesson: Lesson }) {
  const t = useTranslations("receipts.lessons");
  const pantry = useTranslations("pantry");
  const isReadOnly = useSignedIn().role === "viewer";
  const forget = useForgetLesson();
  const { name, rawText, category, location, shelfLifeDays } = lesson;
  const facts = [
    category && isCategory(category) && pantry(`categories.${category}`),
    location && pantry(`places.${location}`),
    shelfLifeDays !== null && t("keeps", { days: shelfLifeDays }),
  ].filter(Boolean);
  return (
    <li className="flex min-h-15 items-center gap-3 px-4 py-2.5">
      <div className="min-w-0 flex-1">
        <p className="font-medium break-words">{name}</p>
        {facts.length > 0 && <p className="text-sm">{facts.join(", ")}</p>}
        <p className="line-clamp-2 text-sm break-words text-ink-soft">{t("printed", { text: rawText })}</p>
      </div>
      {!isReadOnly && (
        <Button
          variant="ghost"
          size="md"
          aria-label={t("forgetNamed", { text: rawText })}
          onClick={() => forget(lesson)}
        >
          {t("forget")}
        </Button>
      )}
    </li>
  );
}

function NothingLearned() {
  const t = useTranslations("receipts.lessons");
  const scan = useTranslations("receipts.list")("emptyScan");
  return (
    <EmptyState
      icon="teach"
      title={t("emptyTitle")}
      text={t("emptyText")}
      action={
        <ButtonLink href="/app/scanner" variant="primary" size="lg">
          {scan}
        </ButtonLink>
      }
    />
  );
}
