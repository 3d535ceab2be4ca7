"use client";

import { useState, type SubmitEvent } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { ToggleChip } from "@/components/ui/chip";
import { Input } from "@/components/ui/input";
import type { Day } from "@/lib/kernel/day";
import { locations } from "@/lib/sync/core/locations";
import { DateField } from "./date-field";
import type { PantryActions } from "./use-pantry-actions";
import { usePantryWords } from "./use-pantry-words";
import { useQuickAdd } from "./use-quick-add";

type AddLotFormProps = { today: Day; actions: PantryActions; onDone: () => void };

/** One line is enough: amount, place and date are understood or estimated, and can be overruled. */
export function AddLotForm({ today, actions, onDone }: AddLotFormProps) {
  const t = useTranslations("pantry");
  const words = usePantryWords();
  const quick = useQuickAdd(today);
  const [isMissing, setMissing] = useState(false);
  const { read, estimate } = quick.suggestion;

  const onSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    const settled = await quick.settle();
    setMissing(!settled.read);
    if (!settled.read || quick.isDayWrong) return;
    const { name, quantity, unit, category } = settled.read;
    const keeping = quick.hasChosenDay
      ? { expiresOn: quick.expiresOn || null, dateKind: quick.expiresOn ? ("best_before" as const) : null }
      : settled.estimate && {
          expiresOn: settled.estimate.expiresOn,
          dateKind: "estimate" as const,
          expiryReason: settled.estimate.reason,
        };
    onDone();
    await actions.add(
      {
        name,
        unit,
        category,
        productId: settled.productId,
        location: settled.location,
        purchasedOn: today,
        source: "manual",
        ...keeping,
      },
      quantity,
    );
  };

  return (
    <form onSubmit={(event) => void onSubmit(event)} noValidate className="flex flex-col gap-5">
      <Input
        label={t("form.what")}
        value={quick.text}
        maxLength={120}
        enterKeyHint="done"
        autoComplete="off"
        hint={
          read
            ? t("form.understood", { amount: words.amount(read.quantity, read.unit), name: read.name })
            : t("form.whatHint")
        }
        error={isMissing ? t("form.whatMissing") : undefined}
        onChange={(event) => {
          setMissing(false);
          quick.type(event.target.value);
        }}
      />
      <fieldset>
        <legend className="pb-1 text-sm font-medium">{t("form.place")}</legend>
        <div className="flex flex-wrap gap-2">
          {locations.map((place) => (
            <ToggleChip
              key={place}
              icon={place}
              label={t(`places.${place}`)}
              pressed={quick.location === place}
              onToggle={() => quick.choosePlace(place)}
            />
          ))}
        </div>
      </fieldset>
      <DateField
        label={t("form.expiresOn")}
        value={quick.expiresOn}
        today={today}
        hint={estimate && !quick.hasChosenDay ? t("form.suggested", { reason: estimate.reason }) : undefined}
        onValueChange={quick.chooseDay}
      />
      <Button type="submit" variant="primary" size="lg" fullWidth>
        {t("form.add")}
      </Button>
    </form>
  );
}
