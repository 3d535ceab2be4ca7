"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Sheet } from "@/components/ui/sheet";
import type { ShoppingLine } from "@/lib/recipes/core/kitchen/shopping";
import { useAddToList } from "../use-add-to-list";
import { useRecipeWords } from "../use-recipe-words";

type ShopSheetProps = { lines: readonly ShoppingLine[]; hasMeals: boolean; onClose: () => void };

const isToBuy = ({ state }: ShoppingLine): boolean => state === "missing" || state === "short";

/** "Have 500 g, need 750 g: buy 250 g". */
function BuyLine({ line, isWanted, onToggle }: { line: ShoppingLine; isWanted: boolean; onToggle: () => void }) {
  const t = useTranslations("recipes.shop");
  const words = useRecipeWords();
  const need = words.amounts(line.need);
  const reason = need && (line.have ? t("needHave", { need, have: words.amount(line.have) }) : t("need", { need }));
  const buy = line.buy.length > 0 ? t("buy", { amount: words.amounts(line.buy) }) : t("buySome");
  return (
    <li>
      <label className="flex min-h-14 cursor-pointer items-center gap-3 py-2">
        <input type="checkbox" checked={isWanted} onChange={onToggle} className="size-5 accent-(--brand-fill)" />
        <span className="min-w-0 flex-1">
          <span className="block font-medium first-letter:uppercase">{line.name}</span>
          <span className="block text-sm text-ink-soft">
            {[reason, t("for", { names: line.recipes.join(", ") })].filter(Boolean).join("; ")}
          </span>
        </span>
        <span className="shrink-0 text-sm font-medium">{buy}</span>
      </label>
    </li>
  );
}

/** What the plan needs, less what is at home, to be looked over before it goes on the list. */
export function ShopSheet({ lines, hasMeals, onClose }: ShopSheetProps) {
  const t = useTranslations("recipes.shop");
  const ui = useTranslations("ui");
  const addToList = useAddToList();
  const buying = lines.filter(isToBuy);
  const [left, setLeft] = useState<ReadonlySet<string>>(
    () => new Set(buying.flatMap(({ key, optional }) => (optional ? key : []))),
  );
  const wanted = buying.filter(({ key }) => !left.has(key));
  const unmeasured = lines.filter(({ state }) => state === "unmeasured");
  const toggle = (key: string): void =>
    setLeft((before) => {
      const next = new Set(before);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  const confirm = () => {
    onClose();
    void addToList(wanted.map(({ name, buy, recipes }) => ({ name, buy, note: recipes.join(", ").slice(0, 500) })));
  };
  return (
    <Sheet
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("title")}
      description={hasMeals ? (buying.length > 0 ? t("text") : t("none")) : t("noMeals")}
      closeLabel={ui("close")}
      footer={
        wanted.length > 0 && (
          <Button variant="primary" size="lg" fullWidth leftIcon={<Icon name="basket" />} onClick={confirm}>
            {t("confirm", { count: wanted.length })}
          </Button>
        )
      }
    >
      <ul className="divide-y divide-line">
        {buying.map((line) => (
          <BuyLine key={line.key} line={line} isWanted={!left.has(line.key)} onToggle={() => toggle(line.key)} />
        ))}
      </ul>
      {unmeasured.length > 0 && (
        <section aria-labelledby="check-title" className="pt-4">
          <h3 id="check-title" className="text-sm font-medium">
            {t("check")}
          </h3>
          <ul className="pt-1 text-sm text-ink-soft">
            {unmeasured.map((line) => (
              <li key={line.key} className="flex min-h-11 items-center gap-2 first-letter:uppercase">
                <span className="min-w-0 flex-1">{line.name}</span>
                <Button
                  variant="ghost"
                  size="sm"
                  onClick={() => void addToList([{ name: line.name, buy: line.need, note: null }])}
                >
                  {t("confirm", { count: 1 })}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Sheet>
  );
}
