"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { useIsOnline } from "@/components/receipts/use-is-online";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { Progress } from "@/components/ui/progress";
import { useBook } from "@/lib/recipes/client/book";
import type { FileProblem } from "@/lib/recipes/import/read-recipe-file";
import { CandidateList } from "./candidate-list";
import { candidatesOf, type Candidate } from "./found-recipes";
import { ImportSource, type Source } from "./import-source";
import { readSource } from "./read-source";
import { useKeepRecipes } from "./use-keep-recipes";

const problemsShownMax = 10;

/** Recipes from elsewhere: read, looked over, kept. */
export function ImportView() {
  const t = useTranslations("recipes.importing");
  const isOnline = useIsOnline();
  const book = useBook();
  const { keep, progress } = useKeepRecipes();
  const [isReading, setReading] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [problems, setProblems] = useState<readonly FileProblem[]>([]);
  const [candidates, setCandidates] = useState<readonly Candidate[]>([]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());

  const show = (found: readonly Candidate[]): void => {
    setCandidates(found);
    setChosen(new Set(found.filter(({ duplicate }) => duplicate === null).map(({ key }) => key)));
  };
  const read = async (source: Source): Promise<void> => {
    setReading(true);
    setFailure(null);
    setProblems([]);
    show([]);
    const answer = await readSource(source).catch(() => ({ ok: false, problem: null }) as const);
    setReading(false);
    if (!answer.ok) return setFailure(answer.problem ?? (isOnline ? t("unreachable") : t("offline")));
    setProblems(answer.problems.slice(0, problemsShownMax));
    show(candidatesOf(answer.recipes, book.recipes));
    if (answer.recipes.length === 0 && answer.problems.length === 0) setFailure(t("nothing"));
  };
  const wanted = candidates.filter(({ key }) => chosen.has(key));

  return (
    <div className="flex flex-col gap-5">
      <PageHeading title={t("title")} />
      {candidates.length === 0 ? (
        <>
          {!isOnline && <p className="text-sm text-ink-soft">{t("offline")}</p>}
          <ImportSource isReading={isReading} onRead={(source) => void read(source)} />
        </>
      ) : (
        <CandidateList candidates={candidates} chosen={chosen} onChoose={setChosen} />
      )}
      {isReading && (
        <p role="status" className="text-ink-soft">
          {t("reading")}
        </p>
      )}
      {failure && <Notice tone="error">{failure}</Notice>}
      {problems.map(({ kind, name }) => (
        <Notice key={`${kind} ${name}`} tone="error">
          {t(`problems.${kind}`, { name })}
        </Notice>
      ))}
      {progress && <Progress label={t("keeping", progress)} share={progress.done / progress.count} />}
      {candidates.length > 0 && (
        <div className="flex flex-wrap gap-3">
          <Button
            variant="primary"
            size="lg"
            disabled={wanted.length === 0}
            isLoading={progress !== null}
            onClick={() => void keep(wanted.map(({ recipe }) => recipe))}
          >
            {t("keep", { count: wanted.length })}
          </Button>
          <Button variant="outline" size="lg" onClick={() => show([])}>
            {t("startOver")}
          </Button>
        </div>
      )}
    </div>
  );
}
