"use client";

import { lazy, Suspense } from "react";
import type { Lot } from "@/lib/pantry/core/lot";
import { LotRow, type LotRowProps } from "./lot-row";

export type LotListProps = Pick<LotRowProps, "today" | "onSelect" | "onDeed"> & {
  lots: readonly Lot[];
  labelledBy: string;
  /** Null while nothing is being selected. */
  selected: ReadonlySet<string> | null;
  /** The lot whose line takes the focus. */
  focusedId: string | null;
};

/** Up to here every line is drawn, so that the browser's own search finds them all; more take too long to draw while somebody types. */
export const drawnMax = 30;
/** Drawn until the part that draws only what is in view has arrived. */
const firstDrawn = 20;

const VirtualLots = lazy(() =>
  import("./virtual-lots").then(
    (part) => ({ default: part.VirtualLots }),
    // Without a connection on a first visit everything is drawn: slower, and complete.
    () => ({ default: DrawnLots }),
  ),
);

/** The lots of one shelf: all drawn when they are few, only those in view when they are many. */
export const LotList = (props: LotListProps) =>
  props.lots.length <= drawnMax ? (
    <DrawnLots {...props} />
  ) : (
    <Suspense fallback={<DrawnLots {...props} lots={props.lots.slice(0, firstDrawn)} />}>
      <VirtualLots {...props} />
    </Suspense>
  );

function DrawnLots({ lots, labelledBy, selected, focusedId, ...row }: LotListProps) {
  return (
    <ul aria-labelledby={labelledBy} className="divide-y divide-line">
      {lots.map((lot) => (
        <LotRow
          key={lot.id}
          lot={lot}
          isSelected={selected && selected.has(lot.id)}
          takesFocus={focusedId === lot.id}
          {...row}
        />
      ))}
    </ul>
  );
}
