"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import type { Placing } from "@/lib/groceries/core/checkout";
import type { Line } from "@/lib/groceries/core/lines";
import type { Day } from "@/lib/kernel/day";
import { locations, type Location } from "@/lib/sync/core/locations";
import type { SheetProps } from "./grocery-sheets";
import { useGroceryWords } from "./use-grocery-words";
import { useKeeping, type Keeping } from "./use-keeping";

type Choice = Location | "nowhere";
const choices: readonly Choice[] = [...locations, "nowhere"];

type CheckoutSheetProps = SheetProps & { today: Day };

/** Where a line most likely goes and how long it keeps there. */
function placingOf(line: Line, choice: Choice | undefined, today: Day, keeping: Keeping | null | undefined): Placing {
  const food = { name: line.name, category: line.category };
  const usual = keeping?.estimateShelfLife({
    name: line.name,
    category: line.category ?? undefined,
    state: "unopened",
  })?.location;
  const location = choice && choice !== "nowhere" ? choice : (usual ?? "pantry");
  const state = location === "freezer" ? "frozen" : "unopened";
  const estimate = keeping?.estimateKeeping(food, state, location, today) ?? null;
  return { line, isStocked: choice !== "nowhere", location, estimate };
}

/** From the basket to the shelves: everything has a place and a date already, one tap puts it there. */
export function CheckoutSheet({ isOpen, onClose, view, actions, today }: CheckoutSheetProps) {
  const t = useTranslations("grocery.checkout");
  const places = useTranslations("pantry.places");
  const ui = useTranslations("ui");
  const words = useGroceryWords();
  const keeping = useKeeping();
  const [chosen, setChosen] = useState<ReadonlyMap<string, Choice>>(new Map());
  const placings = view.taken.map((line) => placingOf(line, chosen.get(line.key), today, keeping));
  const stockedCount = placings.filter(({ isStocked }) => isStocked).length;

  return (
    <Sheet
      open={isOpen}
      onOpenChange={(open) => !open && onClose()}
      title={t("title")}
      description={t("text")}
      closeLabel={ui("close")}
      footer={
        <Button
          variant="primary"
          size="lg"
          fullWidth
          disabled={placings.length === 0 || keeping === undefined}
          onClick={() => {
            onClose();
            void actions.checkOut(placings);
          }}
        >
          {t("confirm", { count: stockedCount })}
        </Button>
      }
    >
      <ul className="divide-y divide-line">
        {placings.map(({ line, isStocked, location, estimate }) => (
          <li key={line.key} className="flex items-center gap-3 py-2">
            <span className="min-w-0 flex-1">
              <span className="block font-medium wrap-anywhere">
                {line.name}
                {!words.isPlainPiece(line.amounts) && (
                  <span className="font-normal text-ink-soft"> {words.amounts(line.amounts)}</span>
                )}
              </span>
              {isStocked && (
                <span className="block text-sm text-ink-soft">
                  {estimate ? t("until", { date: words.day(estimate.expiresOn, today) }) : t("noDate")}
                </span>
              )}
            </span>
            <select
              aria-label={t("place", { name: line.name })}
              value={isStocked ? location : "nowhere"}
              onChange={(event) => {
                const choice = choices.find((one) => one === event.target.value);
                if (choice) setChosen((before) => new Map(before).set(line.key, choice));
              }}
              className="min-h-11 max-w-36 rounded-control border border-edge bg-surface px-2 text-base"
            >
              {choices.map((choice) => (
                <option key={choice} value={choice}>
                  {choice === "nowhere" ? t("nowhere") : places(choice)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
