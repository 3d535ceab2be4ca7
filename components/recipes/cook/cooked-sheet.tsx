"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { useToday } from "@/components/shell/use-household";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Sheet } from "@/components/ui/sheet";
import { formatThousandths } from "@/lib/kernel/quantity";
import { readAmount } from "@/lib/pantry/core/read-amount";
import type { Leftovers, Used } from "@/lib/recipes/core/cook/cooked";
import type { Taking } from "@/lib/recipes/core/kitchen/takings";
import type { Recipe } from "@/lib/recipes/core/recipe";
import { LeftoverFields, type LeftoverForm } from "./leftover-fields";
import { TakingField, type Said } from "./taking-field";
import { useCooked } from "./use-cooked";

type CookedSheetProps = {
  recipe: Recipe;
  /** What the dish takes, as it is when the sheet opens. */
  takings: readonly Taking[];
  onClose: () => void;
  onCooked: () => void;
};

const shareOf = { none: 0, half: 0.5, all: 1 } as const;
const nameLengthMax = 120;

const firstSaid = ({ quantity }: Taking): Said => ({
  text: formatThousandths(quantity ?? 0),
  share: "none",
});

/** Thousandths of the lot's unit; null when what was typed is no amount of it. */
function usedOf({ lot, quantity }: Taking, { text, share }: Said): number | null {
  if (quantity === null) return Math.round(lot.quantity * shareOf[share]);
  if (/^0*[.,]?0*$/u.test(text.trim())) return 0;
  const amount = readAmount(text);
  return amount !== null && amount <= lot.quantity ? amount : null;
}

/** "Cooked it": what comes off the shelves and what is kept, to be looked over once. */
export function CookedSheet({ recipe, takings: current, onClose, onCooked }: CookedSheetProps) {
  const t = useTranslations("recipes.cooked");
  const ui = useTranslations("ui");
  const today = useToday();
  const cooked = useCooked(recipe);
  const [takings] = useState(current);
  const [said, setSaid] = useState<readonly Said[]>(() => takings.map(firstSaid));
  const [isChecked, setChecked] = useState(false);
  const [left, setLeft] = useState<LeftoverForm>({ isKept: false, servings: "1", place: "fridge", expiresOn: "" });
  const amounts = takings.map((taking, place) => usedOf(taking, said[place] ?? firstSaid(taking)));
  const leftServings = readAmount(left.servings);

  const leftovers = (): Leftovers | null => {
    if (!left.isKept || leftServings === null) return null;
    const name = t("leftoverName", { title: recipe.title }).slice(0, nameLengthMax);
    const date = left.expiresOn ? ({ expiresOn: left.expiresOn, dateKind: "estimate" } as const) : {};
    const frozen = left.place === "freezer" ? { frozenOn: today } : {};
    const fields = { name, unit: "serving", location: left.place, source: "cooked", ...date, ...frozen } as const;
    return { fields: { ...fields, category: "deli_prepared" }, quantity: leftServings };
  };

  const confirm = () => {
    setChecked(true);
    if (amounts.includes(null) || (left.isKept && leftServings === null)) return;
    const used = takings.map(({ lot }, place): Used => ({ lot, quantity: amounts[place] ?? 0 }));
    onClose();
    void cooked(used, leftovers()).then((isKept) => isKept && onCooked());
  };

  return (
    <Sheet
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("title")}
      description={takings.length > 0 ? t("text") : t("nothing")}
      closeLabel={ui("close")}
      footer={
        <Button variant="primary" size="lg" fullWidth leftIcon={<Icon name="check" />} onClick={confirm}>
          {t("confirm")}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        {takings.length > 0 && (
          <ul className="divide-y divide-line">
            {takings.map((taking, place) => (
              <TakingField
                key={`${taking.lot.id} ${taking.name}`}
                taking={taking}
                said={said[place] ?? firstSaid(taking)}
                isWrong={isChecked && amounts[place] === null}
                onSay={(next) => setSaid((before) => before.map((one, at) => (at === place ? next : one)))}
              />
            ))}
          </ul>
        )}
        <LeftoverFields
          form={left}
          isWrong={isChecked && leftServings === null}
          today={today}
          onChange={(part) => setLeft((before) => ({ ...before, ...part }))}
        />
      </div>
    </Sheet>
  );
}
