"use client";

import { lazy, Suspense, type ReactNode } from "react";
import { useSignedIn } from "@/components/shell/signed-in";
import { useSheetStore, useShownSheet, type SheetStore } from "@/components/ui/use-sheet-store";
import type { Day } from "@/lib/kernel/day";
import type { RowMap } from "@/lib/sync/client/rows";
import { useRows } from "@/lib/sync/client/rows";
import type { SheetContent } from "./pantry-sheet";
import { usePantryActions } from "./use-pantry-actions";

// Home shows lots before anybody opens one: the sheet and its forms come when somebody does.
const PantrySheet = lazy(() => import("./pantry-sheet").then((part) => ({ default: part.PantrySheet })));

/** Fetches the sheet and its forms ahead, for a page that is all about lots. */
export const loadPantrySheet = (): void =>
  void import("./pantry-sheet").then(
    (part) => part.loadPantryForms(),
    () => undefined,
  );

/** The content with its lots as they are now; one that is gone stays as it was until the sheet closes. */
function asOfNow(content: SheetContent, rows: RowMap<"lot">): SheetContent {
  if (content.kind === "add" || content.kind === "help") return content;
  if (content.kind === "waste") return { ...content, lots: content.lots.map((lot) => rows.get(lot.id) ?? lot) };
  return { ...content, lot: rows.get(content.lot.id) ?? content.lot };
}

/** The sheet of a page that shows lots, and what opens it. @param startsOpen with the add form */
export function usePantrySheet(
  today: Day,
  startsOpen = false,
): { show: (content: SheetContent) => void; sheet: ReactNode } {
  const isReadOnly = useSignedIn().role === "viewer";
  const sheets = useSheetStore<SheetContent>(startsOpen && !isReadOnly ? { kind: "add" } : null);
  return {
    show: (content) => sheets.setState({ content }),
    sheet: <ShownSheet sheets={sheets} today={today} isReadOnly={isReadOnly} />,
  };
}

type ShownSheetProps = { sheets: SheetStore<SheetContent>; today: Day; isReadOnly: boolean };

function ShownSheet({ sheets, today, isReadOnly }: ShownSheetProps) {
  const { shown, isOpen } = useShownSheet(sheets);
  const rows = useRows("lot");
  const actions = usePantryActions();
  return (
    shown && (
      <Suspense fallback={null}>
        <PantrySheet
          content={asOfNow(shown, rows)}
          isOpen={isOpen}
          today={today}
          actions={actions}
          isReadOnly={isReadOnly}
          onShow={(next) => sheets.setState({ content: next })}
          onClose={() => sheets.setState({ content: null })}
        />
      </Suspense>
    )
  );
}
