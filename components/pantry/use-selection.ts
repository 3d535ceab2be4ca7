"use client";

import { useState } from "react";
import type { Lot } from "@/lib/pantry/core/lot";

export type Selection = {
  /** Null while nothing is being selected. */
  ids: ReadonlySet<string> | null;
  begin: (first?: Lot) => void;
  end: () => void;
  toggle: (lot: Lot) => void;
  setAll: (lots: readonly Lot[]) => void;
};

/** Which lots several things are to be done with at once. */
export function useSelection(): Selection {
  const [ids, setIds] = useState<ReadonlySet<string> | null>(null);
  return {
    ids,
    begin: (first) => setIds(new Set(first ? [first.id] : [])),
    end: () => setIds(null),
    toggle: (lot) =>
      setIds((before) => {
        const after = new Set(before);
        if (!after.delete(lot.id)) after.add(lot.id);
        return after;
      }),
    setAll: (lots) => setIds(new Set(lots.map(({ id }) => id))),
  };
}
