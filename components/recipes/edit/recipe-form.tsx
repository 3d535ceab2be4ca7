"use client";

import { useDeferredValue, useEffect, useRef, useState, type SubmitEvent } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { PageHeading } from "@/components/ui/page-heading";
import { showToast } from "@/components/ui/toast";
import { TextArea } from "@/components/ui/text-area";
import type { RecipeDraft } from "@/lib/recipes/core/fit-recipe";
import type { Recipe } from "@/lib/recipes/core/recipe";
import { PhotoField } from "./photo-field";
import { minutesMax, problemsOf, readWhole, servingsMax, type FormProblem, type RecipeForm } from "./recipe-draft";
import { UnderstoodLines } from "./understood-lines";
import { loadRecipeText, type RecipeText } from "./use-recipe-text";

const linesMax = 20_000;
const listRows = 8;

type RecipeFormProps = {
  heading: string;
  start: RecipeForm;
  /** The recipe that is changed; null for a new one. */
  before: Recipe | null;
  /** Null while what reads the lists is still on its way. */
  reading: RecipeText | null;
  onSave: (draft: RecipeDraft) => Promise<void>;
  onCancel: () => void;
};

function draftOf(form: RecipeForm, imageKey: string | null, before: Recipe | null, reading: RecipeText): RecipeDraft {
  const prepMinutes = readWhole(form.prepMinutes, 0, minutesMax) ?? null;
  const cookMinutes = readWhole(form.cookMinutes, 0, minutesMax) ?? null;
  const isSameTime = before?.prepMinutes === prepMinutes && before.cookMinutes === cookMinutes;
  const sum = prepMinutes === null && cookMinutes === null ? null : (prepMinutes ?? 0) + (cookMinutes ?? 0);
  return {
    title: form.title,
    description: form.description || null,
    servings: readWhole(form.servings, 1, servingsMax) ?? null,
    yieldText: before?.yieldText ?? null,
    prepMinutes,
    cookMinutes,
    totalMinutes: isSameTime ? before.totalMinutes : sum,
    ingredients: reading.readIngredients(form.ingredients, before?.ingredients),
    steps: reading.readSteps(form.steps, before?.steps),
    tags: form.tags.split(",").map((tag) => tag.trim().toLowerCase()),
    collection: form.collection || null,
    language: before?.language ?? "en",
    origin: before?.origin ?? "own",
    sourceUrl: form.sourceUrl || null,
    sourceName: before?.sourceName ?? null,
    imageKey,
    notes: form.notes || null,
  };
}

/** Warns before the browser leaves a page on which something was typed. */
function useLeaveWarning(isDirty: boolean): void {
  useEffect(() => {
    if (!isDirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isDirty]);
}

/** Writing a recipe: lists are typed as text and understood on the way. */
export function RecipeForm({ heading, start, before, reading, onSave, onCancel }: RecipeFormProps) {
  const t = useTranslations("recipes.form");
  const [form, setForm] = useState(start);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [imageKey, setImageKey] = useState(before?.imageKey ?? null);
  const [isSaving, setSaving] = useState(false);
  const [asked, setAsked] = useState(0);
  const place = useRef<HTMLFormElement | null>(null);
  // The button is far below the field that is wrong.
  useEffect(() => place.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus(), [asked]);
  const ingredients = useDeferredValue(form.ingredients);
  const understood = reading?.readIngredients(ingredients, before?.ingredients) ?? [];
  useLeaveWarning(form !== start && !isSaving);
  const field = (name: keyof RecipeForm) => ({
    value: form[name],
    onChange: (event: { target: { value: string } }) => {
      setForm((last) => ({ ...last, [name]: event.target.value }));
      setProblems((last) => last.filter((problem) => problem !== name));
    },
  });
  const wrong = (name: FormProblem, sentence: string) => (problems.includes(name) ? sentence : undefined);

  const onSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    const found = problemsOf(form);
    setProblems(found);
    if (found.length > 0) return setAsked((count) => count + 1);
    setSaving(true);
    const reader = reading ?? (await loadRecipeText());
    if (reader) await onSave(draftOf(form, imageKey, before, reader));
    else showToast({ title: t("unreadable"), tone: "failed" });
    setSaving(false);
  };

  return (
    <form ref={place} onSubmit={(event) => void onSubmit(event)} noValidate className="flex flex-col gap-5">
      <PageHeading title={heading} />
      <Input label={t("title")} maxLength={200} error={wrong("title", t("titleMissing"))} {...field("title")} />
      <Input label={t("description")} maxLength={2000} {...field("description")} />
      <div className="grid grid-cols-2 gap-3 max-sm:*:first:col-span-2 sm:grid-cols-3">
        <Input
          label={t("servings")}
          inputMode="numeric"
          maxLength={4}
          error={wrong("servings", t("servingsWrong"))}
          {...field("servings")}
        />
        <Input
          label={t("prep")}
          inputMode="numeric"
          maxLength={6}
          error={wrong("prepMinutes", t("minutesWrong"))}
          {...field("prepMinutes")}
        />
        <Input
          label={t("cook")}
          inputMode="numeric"
          maxLength={6}
          error={wrong("cookMinutes", t("minutesWrong"))}
          {...field("cookMinutes")}
        />
      </div>
      <TextArea
        label={t("ingredients")}
        hint={t("ingredientsHint")}
        rows={listRows}
        maxLength={linesMax}
        {...field("ingredients")}
      />
      <UnderstoodLines lines={understood} />
      <TextArea label={t("steps")} hint={t("stepsHint")} rows={listRows} maxLength={linesMax} {...field("steps")} />
      <PhotoField imageKey={imageKey} onChange={setImageKey} />
      <div className="grid gap-3 sm:grid-cols-2">
        <Input label={t("tags")} hint={t("tagsHint")} maxLength={400} {...field("tags")} />
        <Input label={t("collection")} hint={t("collectionHint")} maxLength={80} {...field("collection")} />
      </div>
      <TextArea label={t("notes")} rows={3} maxLength={4000} {...field("notes")} />
      <Input
        label={t("source")}
        type="url"
        maxLength={2000}
        error={wrong("sourceUrl", t("sourceWrong"))}
        {...field("sourceUrl")}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" size="lg" isLoading={isSaving}>
          {t("save")}
        </Button>
        <Button variant="outline" size="lg" onClick={onCancel}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
