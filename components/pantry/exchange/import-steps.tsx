"use client";

import { useRef, useState, type DragEvent } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { classNames } from "@/components/ui/class-names";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { useHydrated } from "@/components/ui/use-hydrated";
import { ColumnMapping } from "./column-mapping";
import { ImportPreview } from "./import-preview";
import { useImport, type ImportState } from "./use-import";

/** Choose, look, import; and the way back. */
export function ImportSteps() {
  const t = useTranslations("pantry.exchange");
  const work = useImport();
  const { state, plan } = work;
  if (state.kind === "done")
    return (
      <EmptyState
        icon="check"
        title={t("doneTitle")}
        text={t("doneText", { count: state.all.changes.length })}
        action={
          <div className="flex flex-col gap-3">
            <ButtonLink href="/app/pantry" variant="primary" size="lg">
              {t("toPantry")}
            </ButtonLink>
            <Button variant="outline" size="lg" leftIcon={<Icon name="undo" />} onClick={() => void work.takeBack()}>
              {t("takeBack")}
            </Button>
          </div>
        }
      />
    );
  if (state.kind === "choose" || !plan)
    return (
      <div className="flex flex-col gap-4">
        <p className="text-ink-soft">{t("text")}</p>
        {state.kind === "choose" && state.problem && <Problem problem={state.problem} />}
        <FileArea isReading={state.kind === "choose" && state.isReading} onFiles={(files) => void work.choose(files)} />
      </div>
    );
  return (
    <div className="flex flex-col gap-6">
      {state.source.kind === "table" && <ColumnMapping lines={state.source.lines} {...work} />}
      <ImportPreview plan={plan} onImport={work.write} onCancel={work.restart} />
    </div>
  );
}

type Choosing = Extract<ImportState, { kind: "choose" }>;

function Problem({ problem }: { problem: NonNullable<Choosing["problem"]> }) {
  const t = useTranslations("pantry.exchange.wrong");
  const name = "name" in problem ? problem.name : "";
  const count = "count" in problem ? problem.count : 0;
  return <Notice tone="error">{t(problem.code, { name, count })}</Notice>;
}

type FileAreaProps = { isReading: boolean; onFiles: (files: readonly File[]) => void };

/** A place to choose files, or to drop them. */
function FileArea({ isReading, onFiles }: FileAreaProps) {
  const t = useTranslations("pantry.exchange");
  const input = useRef<HTMLInputElement>(null);
  // A file chosen before the page runs would be lost without a word.
  const isHydrated = useHydrated();
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length) onFiles(files);
  };
  return (
    // Files can also be chosen by the button inside it.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={classNames(
        "flex flex-col items-center gap-3 rounded-xl border-2 border-dashed px-4 py-10 text-center",
        isOver ? "border-brand bg-brand-soft" : "border-edge",
      )}
    >
      <Icon name="upload" size="xl" className="text-ink-soft" />
      <Button
        variant="primary"
        size="lg"
        disabled={!isHydrated}
        isLoading={isReading}
        onClick={() => input.current?.click()}
      >
        {isReading ? t("reading") : t("choose")}
      </Button>
      <p className="text-sm text-ink-soft">{t("drop")}</p>
      <p className="max-w-md text-sm text-ink-soft">{t("hint")}</p>
      {isHydrated && (
        <input
          ref={input}
          type="file"
          accept=".csv,.tsv,.txt,.json,text/csv,text/plain,application/json"
          multiple
          hidden
          aria-label={t("choose")}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            event.target.value = "";
            if (files.length) onFiles(files);
          }}
        />
      )}
    </div>
  );
}
