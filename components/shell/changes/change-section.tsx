"use client";

import { useId, useState, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";

const shownAtOnce = 30;

type SectionProps<Item> = { title: string; text: string; items: readonly Item[]; draw: (item: Item) => ReactNode };

/** One kind of change to look at; nothing where there is none. */
export function ChangeSection<Item>({ title, text, items, draw }: SectionProps<Item>) {
  const t = useTranslations("shell.changes");
  const titleId = useId();
  const [shownCount, setShownCount] = useState(shownAtOnce);
  if (!items.length) return null;
  return (
    <section aria-labelledby={titleId} className="flex flex-col gap-2">
      <h2 id={titleId} className="text-lg font-semibold">
        {title}
      </h2>
      <p className="text-ink-soft">{text}</p>
      <Card padding="flush">
        <ul>{items.slice(0, shownCount).map(draw)}</ul>
      </Card>
      {items.length > shownCount && (
        <Button variant="secondary" size="md" onClick={() => setShownCount(shownCount + shownAtOnce)}>
          {t("showMore", { count: items.length - shownCount })}
        </Button>
      )}
    </section>
  );
}
