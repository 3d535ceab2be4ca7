"use client";

import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { ToggleChip } from "@/components/ui/chip";
import { Input } from "@/components/ui/input";
import type { Day } from "@/lib/kernel/day";
import { addDays } from "@/lib/kernel/day";
import { estimateFresh } from "@/lib/pantry/client/food-knowledge";

export type LeftoverPlace = "fridge" | "freezer";
export type LeftoverForm = { isKept: boolean; servings: string; place: LeftoverPlace; expiresOn: string };

/** Cooked food in the fridge, where the catalog cannot be asked. Source: USDA, leftovers and food safety. */
const fridgeDays = 3;
const freezerDays = 90;

export const usualEnd = (place: LeftoverPlace, today: Day): Day =>
  addDays(today, place === "fridge" ? fridgeDays : freezerDays);

type LeftoverFieldsProps = {
  form: LeftoverForm;
  today: Day;
  /** Whether what stands in the field of servings is no amount. */
  isWrong: boolean;
  onChange: (part: Partial<LeftoverForm>) => void;
};

/** How long leftovers keep by the catalog, asked once the place is known. */
function useLeftoverEnd(place: LeftoverPlace, today: Day): Day {
  const [end, setEnd] = useState<{ place: LeftoverPlace; day: Day } | null>(null);
  useEffect(() => {
    let isLate = false;
    void estimateFresh({ name: "Leftovers", category: "deli_prepared" }, place, today).then((estimate) => {
      if (!isLate && estimate) setEnd({ place, day: estimate.expiresOn });
    });
    return () => {
      isLate = true;
    };
  }, [place, today]);
  const usual = usualEnd(place, today);
  // Never later than the rule of thumb: the catalog speaks of dishes as shops sell them.
  return end?.place === place && end.day < usual ? end.day : usual;
}

/** What is kept for later: how much, where, and until when. */
export function LeftoverFields({ form, today, isWrong, onChange }: LeftoverFieldsProps) {
  const t = useTranslations("recipes.cooked");
  const places = useTranslations("pantry.places");
  const end = useLeftoverEnd(form.place, today);
  return (
    <div className="flex flex-col gap-4">
      <div>
        <ToggleChip
          label={t("leftovers")}
          icon="fridge"
          pressed={form.isKept}
          onToggle={() => onChange({ isKept: !form.isKept, expiresOn: form.expiresOn || end })}
        />
      </div>
      {form.isKept && (
        <div className="grid gap-3 sm:grid-cols-2">
          <Input
            label={t("leftoverServings")}
            inputMode="decimal"
            maxLength={6}
            value={form.servings}
            error={isWrong ? t("leftoverServingsWrong") : undefined}
            onChange={(event) => onChange({ servings: event.target.value })}
          />
          <fieldset>
            <legend className="pb-1 text-sm font-medium">{t("leftoverPlace")}</legend>
            <div className="flex flex-wrap gap-2">
              {(["fridge", "freezer"] as const).map((place) => (
                <ToggleChip
                  key={place}
                  icon={place}
                  label={places(place)}
                  pressed={form.place === place}
                  onToggle={() => onChange({ place, expiresOn: usualEnd(place, today) })}
                />
              ))}
            </div>
          </fieldset>
          <Input
            label={t("leftoverUntil")}
            type="date"
            value={form.expiresOn}
            onChange={(event) => onChange({ expiresOn: event.target.value })}
          />
        </div>
      )}
    </div>
  );
}
