"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import { TextArea } from "@/components/ui/text-area";
import { useTaste } from "../use-taste";

const stars = [1, 2, 3, 4, 5] as const;
const noteLengthMax = 2000;

function Rating({ value, onRate }: { value: number | null; onRate: (stars: number | null) => void }) {
  const t = useTranslations("recipes.page");
  return (
    <fieldset>
      <legend className="pb-1 text-sm font-medium">{t("rating")}</legend>
      <div className="flex items-center gap-1">
        {stars.map((count) => (
          <label key={count} className="relative cursor-pointer">
            <input
              type="radio"
              name="rating"
              value={count}
              checked={value === count}
              onChange={() => onRate(count)}
              className="peer sr-only"
            />
            <span
              className={classNames(
                "flex size-11 items-center justify-center rounded-control peer-focus-visible:outline-2 peer-focus-visible:outline-brand hover:bg-sunken",
                value !== null && count <= value ? "text-warning-ink [&_svg]:fill-current" : "text-ink-soft",
              )}
            >
              <Icon name="star" size="lg" />
            </span>
            <span className="sr-only">{t("rate", { stars: count })}</span>
          </label>
        ))}
        {value !== null && (
          <Button variant="ghost" size="sm" onClick={() => onRate(null)}>
            {t("clearRating")}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

/** What the signed-in person makes of a recipe. */
export function MyView({ recipeId }: { recipeId: string }) {
  const t = useTranslations("recipes.page");
  const { taste, note } = useTaste(recipeId);
  const [draft, setDraft] = useState<string | null>(null);
  const kept = taste?.note ?? "";
  const text = draft ?? kept;
  return (
    <div className="flex flex-col gap-4 print:hidden">
      <Rating value={taste?.rating ?? null} onRate={(rating) => note({ rating })} />
      <TextArea
        label={t("note")}
        hint={t("noteHint")}
        rows={2}
        maxLength={noteLengthMax}
        value={text}
        onChange={(event) => setDraft(event.target.value)}
      />
      {text !== kept && (
        <Button
          variant="secondary"
          size="md"
          onClick={() => {
            note({ note: text.trim() || null });
            setDraft(null);
          }}
        >
          {t("saveNote")}
        </Button>
      )}
      {!!taste?.cookedCount && (
        <p className="text-sm text-ink-soft">{t("cookedTimes", { count: taste.cookedCount })}</p>
      )}
    </div>
  );
}
