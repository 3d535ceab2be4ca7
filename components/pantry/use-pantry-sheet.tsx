"use client";

import { useState, type ReactNode } from "react";
import { useSignedIn } from "@/components/shell/signed-in";
import type { Day } from "@/lib/kernel/day";
import { useRows } from "@/lib/sync/client/rows";
import { PantrySheet, type SheetContent } from "./pantry-sheet";
import { usePantryActions } from "./use-pantry-actions";

/** The sheet of a page that shows lots, and what opens it. @param startsOpen with the add form */
export function usePantrySheet(
  today: Day,
  startsOpen = false,
): { show: (content: SheetContent) => void; sheet: ReactNode } {
  const isReadOnly = useSignedIn().role === "viewer";
  const rows = useRows("lot");
  const actions = usePantryActions();
  const [content, setContent] = useState<SheetContent>({ kind: "add" });
  const [isOpen, setOpen] = useState(startsOpen && !isReadOnly);
  // A lot that changes on another phone while its sheet is open changes there too; one that goes stays until it closes.
  const current = content.kind === "add" ? content : { ...content, lot: rows.get(content.lot.id) ?? content.lot };
  const show = (next: SheetContent) => {
    setContent(next);
    setOpen(true);
  };
  const sheet = (
    <PantrySheet
      content={current}
      isOpen={isOpen}
      today={today}
      actions={actions}
      isReadOnly={isReadOnly}
      onShow={show}
      onClose={() => setOpen(false)}
    />
  );
  return { show, sheet };
}
