"use client";

import { memo, useEffect, useRef, type CSSProperties, type KeyboardEvent, type Ref } from "react";
import { useTranslations } from "use-intl";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import type { Day } from "@/lib/kernel/day";
import type { Lot } from "@/lib/pantry/core/lot";
import { nextPortion } from "@/lib/pantry/core/portions";
import { ExpiryChip } from "./expiry-chip";
import { usePantryWords } from "./use-pantry-words";
import { useSwipe } from "./use-swipe";

/** What a line can be asked for without opening it. */
export type LotDeed = "use" | "waste" | "open" | "freeze" | "edit" | "select";

const deedByKey: Readonly<Record<string, LotDeed>> = {
  u: "use",
  w: "waste",
  o: "open",
  f: "freeze",
  e: "edit",
  x: "select",
};

export type LotRowProps = {
  lot: Lot;
  today: Day;
  onSelect: (lot: Lot) => void;
  showsPlace?: boolean;
  /** Deeds by swipe and key; left out where lots are only shown. */
  onDeed?: (lot: Lot, deed: LotDeed) => void;
  /** Null while nothing is being selected. */
  isSelected?: boolean | null;
  /** Asked to take the focus, by an arrow key on another line. */
  takesFocus?: boolean;
  /** Place in a list of which only a part is drawn. */
  position?: number;
  count?: number;
  style?: CSSProperties;
  measure?: Ref<HTMLLIElement>;
};

/** One lot as a line that opens what can be done with it. Lines out of view cost no layout. */
export const LotRow = memo(function LotRow({
  lot,
  today,
  onSelect,
  onDeed,
  showsPlace = false,
  isSelected = null,
  takesFocus = false,
  position,
  count,
  style,
  measure,
}: LotRowProps) {
  const t = useTranslations("pantry");
  const words = usePantryWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  const swipe = useSwipe({
    target: button,
    isOff: !onDeed || isSelected !== null,
    onSwipe: (side) => onDeed?.(lot, side === "end" ? "use" : "waste"),
  });
  const facts = [
    words.amount(lot.quantity, lot.unit),
    lot.openedOn && t("opened"),
    showsPlace && t(`places.${lot.location}`),
  ].filter(Boolean);
  const onKeyDown = (event: KeyboardEvent) => {
    const deed = deedByKey[event.key.toLowerCase()];
    if (!deed || !onDeed || event.metaKey || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    onDeed(lot, deed);
  };
  return (
    <li
      ref={measure}
      data-index={position === undefined ? undefined : position - 1}
      aria-posinset={position}
      aria-setsize={count}
      style={style}
      className="relative overflow-hidden"
    >
      {swipe.side && <SwipeGround lot={lot} side={swipe.side} />}
      <button
        ref={button}
        type="button"
        data-lot={lot.id}
        {...(isSelected !== null && { role: "checkbox", "aria-checked": isSelected })}
        aria-keyshortcuts={onDeed && "u w o f e x"}
        onClick={() => !swipe.takeClick() && onSelect(lot)}
        onKeyDown={onKeyDown}
        {...swipe.handlers}
        className={classNames(
          "relative flex min-h-17 w-full scroll-my-24 items-center gap-3 px-4 py-2.5 text-start -outline-offset-2",
          isSelected ? "bg-brand-soft" : "bg-surface hover:bg-sunken",
          onDeed && "touch-pan-y",
        )}
      >
        {isSelected !== null && <SelectMark isSelected={isSelected} />}
        <span className="min-w-0 flex-1">
          <span className="line-clamp-2 font-medium">{lot.name}</span>
          <span className="mt-0.5 flex flex-wrap items-center gap-x-2 gap-y-1">
            <span className="text-sm text-ink-soft">{facts.join(", ")}</span>
            <span className="ms-auto">
              <ExpiryChip lot={lot} today={today} />
            </span>
          </span>
        </span>
      </button>
    </li>
  );
});

const SelectMark = ({ isSelected }: { isSelected: boolean }) => (
  <span
    aria-hidden="true"
    className={classNames(
      "flex size-6 shrink-0 items-center justify-center rounded-md border-2",
      isSelected ? "border-brand-fill bg-brand-fill text-on-brand" : "border-edge",
    )}
  >
    {isSelected && <Icon name="check" size="sm" />}
  </span>
);

/** What shows behind a line while it is swiped, and says what letting go does. */
function SwipeGround({ lot, side }: { lot: Lot; side: "start" | "end" }) {
  const t = useTranslations("pantry.swipe");
  const isUse = side === "end";
  return (
    <span
      aria-hidden="true"
      className={classNames(
        "absolute inset-0 flex items-center gap-2 px-5 font-medium",
        isUse ? "justify-start bg-brand-soft text-brand-ink" : "justify-end bg-error-soft text-error-ink",
      )}
    >
      <Icon name={isUse ? "check" : "trash"} />
      {isUse ? (nextPortion(lot) < lot.quantity ? t("useOne") : t("useUp")) : t("waste")}
    </span>
  );
}
