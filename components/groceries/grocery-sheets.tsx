"use client";

import dynamic from "next/dynamic";
import { useShownSheet, type SheetStore } from "@/components/ui/use-sheet-store";
import type { Knowledge } from "@/lib/groceries/client/knowledge";
import type { Line } from "@/lib/groceries/core/lines";
import { LineSheet } from "./line-sheet";
import type { GroceryActions } from "./use-grocery-actions";
import type { GroceryList } from "./use-grocery-list";
import type { ShelfFacts } from "./use-shelf-facts";

const loadPreview = () => import("./preview-sheet").then((file) => file.PreviewSheet);
const loadScan = () => import("./scan-sheet").then((file) => file.ScanSheet);
const loadCheckout = () => import("./checkout-sheet").then((file) => file.CheckoutSheet);
const loadLists = () => import("./lists-sheet").then((file) => file.ListsSheet);
const loadAisles = () => import("./aisles-sheet").then((file) => file.AislesSheet);

const PreviewSheet = dynamic(loadPreview, { ssr: false });
const ScanSheet = dynamic(loadScan, { ssr: false });
const CheckoutSheet = dynamic(loadCheckout, { ssr: false });
const ListsSheet = dynamic(loadLists, { ssr: false });
const AislesSheet = dynamic(loadAisles, { ssr: false });

/** Fetches the sheets ahead: a shop's basement may be entered before the service worker has kept everything. */
export const loadGrocerySheets = (): void =>
  void Promise.allSettled([loadCheckout(), loadLists(), loadAisles(), loadPreview(), loadScan()]);

export type SheetContent =
  { kind: "line"; line: Line } | { kind: "preview"; text: string } | { kind: "scan" | "checkout" | "lists" | "aisles" };

type GrocerySheetsProps = {
  sheets: SheetStore<SheetContent>;
  view: GroceryList;
  facts: ShelfFacts;
  actions: GroceryActions;
  knowledge: Knowledge | null;
  onClose: () => void;
};

/** The sheets of the page, of which one is open at most. */
export function GrocerySheets({ sheets, view, facts, actions, knowledge, onClose }: GrocerySheetsProps) {
  const { shown, isOpen } = useShownSheet(sheets);
  const common = { isOpen, onClose, view, actions };
  switch (shown?.kind) {
    case undefined:
      return null;
    case "line": {
      const present = [...view.open, ...view.taken].find(({ key }) => key === shown.line.key);
      return (
        <LineSheet {...common} key={shown.line.key} line={present ?? shown.line} facts={facts} knowledge={knowledge} />
      );
    }
    case "preview":
      return <PreviewSheet {...common} key={shown.text} text={shown.text} />;
    case "scan":
      return <ScanSheet {...common} />;
    case "checkout":
      return <CheckoutSheet {...common} today={facts.today} />;
    case "lists":
      return <ListsSheet {...common} />;
    case "aisles":
      return <AislesSheet {...common} />;
  }
}

/** What every sheet of the page is given. */
export type SheetProps = { isOpen: boolean; onClose: () => void; view: GroceryList; actions: GroceryActions };
