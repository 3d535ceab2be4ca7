"use client";

import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import type { Knowledge } from "@/lib/groceries/client/knowledge";
import type { Line } from "@/lib/groceries/core/lines";
import type { SheetProps } from "./grocery-sheets";
import { LineForm } from "./line-form";
import { useGroceryWords } from "./use-grocery-words";
import { useProduct } from "./use-product";
import type { ShelfFacts } from "./use-shelf-facts";

type LineSheetProps = SheetProps & { line: Line; facts: ShelfFacts; knowledge: Knowledge | null };

/** What can be done with one line beside ticking it. */
export function LineSheet({ isOpen, onClose, view, actions, line, knowledge }: LineSheetProps) {
  const t = useTranslations("grocery.details");
  const ui = useTranslations("ui");
  const quick = useTranslations("grocery.quick");
  const words = useGroceryWords();
  const product = useProduct(line.name, knowledge);
  const then = (work: Promise<void>) => {
    onClose();
    void work;
  };
  const isStaple = line.items.length === 0;
  return (
    <Sheet
      open={isOpen}
      onOpenChange={(open) => !open && onClose()}
      title={line.name}
      description={words.amounts(line.amounts)}
      closeLabel={ui("close")}
    >
      {isStaple ? (
        <div className="flex flex-col gap-3">
          <Button variant="primary" size="lg" fullWidth onClick={() => then(actions.keepStaple(line))}>
            {quick("add")}
          </Button>
          <Button variant="outline" size="lg" fullWidth onClick={() => then(actions.snooze(line))}>
            {t("snooze")}
          </Button>
          <p className="text-sm text-ink-soft">{t("snoozeHint")}</p>
          <Button variant="ghost" size="lg" fullWidth onClick={() => then(actions.setStaple(line, null, product))}>
            {t("stapleEnd")}
          </Button>
        </div>
      ) : (
        <LineForm line={line} lists={view.lists} actions={actions} knowledge={knowledge} onDone={then} />
      )}
    </Sheet>
  );
}
