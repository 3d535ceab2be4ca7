"use client";

import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { splitSaid, understandAsks } from "@/lib/groceries/client/food/understand";
import type { Ask } from "@/lib/groceries/core/ask";
import { pasteLengthMax, splitAsks } from "@/lib/groceries/core/split-asks";
import type { SheetProps } from "./grocery-sheets";
import { TickBox } from "./line-row";
import { useGroceryWords } from "./use-grocery-words";

type Found = { ask: Ask; isTicked: boolean };

/** Spoken words have no commas; a typed or pasted text has its own line ends. */
async function understand(text: string): Promise<Found[]> {
  const pieces = splitAsks(text);
  const [only] = pieces;
  const isSpoken = pieces.length === 1 && only;
  const texts = isSpoken ? (await splitSaid(only.text)).map((one) => ({ text: one, isTicked: false })) : pieces;
  const read = await understandAsks(texts.map((piece) => piece.text));
  return read.flatMap((asks, index) => asks.map((ask) => ({ ask, isTicked: texts[index]?.isTicked ?? false })));
}

/** A whole list, looked at before it is added: what was understood, with a tick for what is wanted. */
export function PreviewSheet({ isOpen, onClose, actions, text }: SheetProps & { text: string }) {
  const t = useTranslations("grocery.preview");
  const ui = useTranslations("ui");
  const words = useGroceryWords();
  const [typed, setTyped] = useState(text);
  const [found, setFound] = useState<readonly Found[]>([]);
  const [flipped, setFlipped] = useState<ReadonlySet<number>>(new Set());

  useEffect(() => {
    let isStale = false;
    void understand(typed).then((next) => {
      if (isStale) return;
      setFound(next);
      setFlipped(new Set());
    });
    return () => {
      isStale = true;
    };
  }, [typed]);

  const isWanted = (one: Found, index: number): boolean => one.isTicked === flipped.has(index);
  const wanted = found.filter(isWanted);
  const flip = (index: number) =>
    setFlipped((before) => {
      const next = new Set(before);
      if (!next.delete(index)) next.add(index);
      return next;
    });

  return (
    <Sheet
      open={isOpen}
      onOpenChange={(open) => !open && onClose()}
      title={t("title")}
      closeLabel={ui("close")}
      footer={
        <Button
          variant="primary"
          size="lg"
          fullWidth
          disabled={wanted.length === 0}
          onClick={() => {
            onClose();
            void actions.add(wanted.map(({ ask }) => ask));
          }}
        >
          {t("add", { count: wanted.length })}
        </Button>
      }
    >
      <label className="flex flex-col gap-1 text-sm font-medium">
        {t("paste")}
        <textarea
          value={typed}
          rows={5}
          maxLength={pasteLengthMax}
          onChange={(event) => setTyped(event.target.value)}
          className="w-full rounded-control border border-edge bg-surface px-3 py-2 text-base font-normal"
        />
        <span className="font-normal text-ink-soft">{t("pasteHint")}</span>
      </label>
      <p role="status" className="pt-4 pb-1 font-medium">
        {t("found", { count: found.length })}
      </p>
      <ul className="divide-y divide-line">
        {found.map((one, index) => (
          <li key={`${index}-${one.ask.food}`}>
            <button
              type="button"
              role="checkbox"
              aria-checked={isWanted(one, index)}
              onClick={() => flip(index)}
              className="flex min-h-12 w-full items-center gap-3 py-2 text-start"
            >
              <TickBox isTicked={isWanted(one, index)} isLarge={false} />
              <span className="min-w-0 flex-1 wrap-anywhere">
                {one.ask.name}
                {one.isTicked && <span className="block text-sm text-ink-soft">{t("ticked")}</span>}
              </span>
              <span className="text-ink-soft">{words.amount(one.ask)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
