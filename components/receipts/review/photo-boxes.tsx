"use client";

import { useTranslations } from "use-intl";
import { classNames } from "@/components/ui/class-names";
import type { ReceiptLine } from "@/lib/receipts/core/review/receipt";
import { boundsOf, pointsOf } from "./box-bounds";

type PhotoBoxesProps = {
  lines: readonly ReceiptLine[];
  selectedId: string | null;
  onSelect: (lineId: string) => void;
};

/**
 * The lines of one photo, drawn over it. They can be tapped; the keyboard goes through the list instead, which says the
 * same in words.
 */
export function PhotoBoxes({ lines, selectedId, onSelect }: PhotoBoxesProps) {
  const t = useTranslations("receipts.review");
  const boxed = lines.flatMap(({ id, name, box }) => (box ? [{ id, name, box }] : []));
  return (
    <>
      <svg viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true" className="absolute inset-0 size-full">
        {boxed.map(({ id, box }) => (
          <polygon
            key={id}
            points={pointsOf(box)}
            vectorEffect="non-scaling-stroke"
            className={classNames(
              id === selectedId
                ? "fill-warning/30 stroke-warning stroke-3"
                : "fill-transparent stroke-emerald-700/60 stroke-1",
            )}
          />
        ))}
      </svg>
      {boxed.map(({ id, name, box }) => (
        <button
          key={id}
          type="button"
          tabIndex={-1}
          data-box={id}
          aria-label={t("box", { name })}
          aria-pressed={id === selectedId}
          onClick={() => onSelect(id)}
          className="absolute"
          style={boundsOf(box)}
        />
      ))}
    </>
  );
}
