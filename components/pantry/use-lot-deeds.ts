"use client";

import { useEffect, useRef, useState } from "react";
import type { Lot } from "@/lib/pantry/core/lot";
import { nextPortion } from "@/lib/pantry/core/portions";
import type { LotDeed } from "./lot-row";
import type { SheetContent } from "./pantry-sheet";
import type { PantryActions } from "./use-pantry-actions";
import type { Selection } from "./use-selection";

type Ways = { actions: PantryActions; selection: Selection; show: (content: SheetContent) => void };

function doDeed(lot: Lot, deed: LotDeed, { actions, selection, show }: Ways): void {
  switch (deed) {
    case "use":
      return void actions.use(lot, nextPortion(lot));
    case "waste":
      return show({ kind: "waste", lots: [lot] });
    case "open":
      return lot.openedOn ? show({ kind: "lot", lot }) : void actions.open(lot);
    case "freeze":
      return void actions.move(lot, lot.location === "freezer" ? "fridge" : "freezer");
    case "edit":
      return show({ kind: "edit", lot });
    case "select":
      return selection.ids ? selection.toggle(lot) : selection.begin(lot);
  }
}

/**
 * What lines call when they are opened, swiped or given a key. The functions stay the same for good, so that a line is
 * drawn again only when something about it has changed.
 */
export function useLotDeeds(ways: Ways): {
  onSelect: (lot: Lot) => void;
  onDeed: (lot: Lot, deed: LotDeed) => void;
} {
  const latest = useRef(ways);
  useEffect(() => {
    latest.current = ways;
  });
  const [stable] = useState(() => ({
    onSelect: (lot: Lot) => {
      const { selection, show } = latest.current;
      if (selection.ids) selection.toggle(lot);
      else show({ kind: "lot", lot });
    },
    onDeed: (lot: Lot, deed: LotDeed) => doDeed(lot, deed, latest.current),
  }));
  return stable;
}
