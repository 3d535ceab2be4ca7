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
import { ToRecipesLink } from "../to-recipes-link";
import { CandidateList } from "./candidate-list";
import { candidatesOf, type Candidate } from "./found-recipes";
import { ImportSource, type Source, type SourceKind } from "./import-source";
import { readSource, type ReadSource } from "./read-source";
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
  const [kind, setKind] = useState<SourceKind>("url");
  const [text, setText] = useState("");
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
    if (!answer.ok) return setFailure(sentenceFor(answer, source));
    setText(answer.text ?? "");
    setProblems(answer.problems.slice(0, problemsShownMax));
    show(candidatesOf(answer.recipes, book.recipes));
    if (answer.recipes.length > 0 || source.kind === "file") return;
    setProblems([]);
    // What a photo did say is a start to write from.
    if (answer.text?.trim()) setKind("text");
    setFailure(t(source.kind === "photo" ? (answer.text?.trim() ? "photoNothing" : "photoEmpty") : "nothing"));
  };
  const sentenceFor = (answer: Extract<ReadSource, { ok: false }>, source: Source): string => {
    if (answer.notAPhoto !== undefined) return t("notAPhoto", { name: answer.notAPhoto });
    if (answer.problem !== null) return answer.problem;
    if (source.kind === "photo") return t("photoUnreachable");
    return t(isOnline ? "unreachable" : "offline");
  };
  const correct = (): void => {
    show([]);
    setKind("text");
  };
  const wanted = candidates.filter(({ key }) => chosen.has(key));

  return (
    <div className="flex flex-col gap-5">
      <div>
        <ToRecipesLink />
        <PageHeading title={t("title")} lead={t("lead")} />
      </div>
      {candidates.length === 0 ? (
        <>
          {!isOnline && kind === "url" && <p className="text-sm text-ink-soft">{t("offline")}</p>}
          <ImportSource
            kind={kind}
            onKind={setKind}
            text={text}
            isReading={isReading}
            onRead={(source) => void read(source)}
          />
        </>
      ) : (
        <CandidateList candidates={candidates} chosen={chosen} onChoose={setChosen} />
      )}
      {isReading && (
        <p role="status" className="text-ink-soft">
          {t(kind === "photo" ? "readingPhoto" : "reading")}
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
          {text.trim() !== "" && (
            <Button variant="outline" size="lg" onClick={correct}>
              {t("correct")}
            </Button>
          )}
          <Button
            variant="outline"
            size="lg"
            onClick={() => {
              show([]);
              setText("");
            }}
          >
            {t("startOver")}
          </Button>
        </div>
      )}
    </div>
  );
}
