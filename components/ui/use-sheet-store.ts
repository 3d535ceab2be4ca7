"use client";

import { useState } from "react";
import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";

/** What a page's sheet shows; null while it is closed. */
export type SheetStore<Content> = StoreApi<{ content: Content | null }>;

/** Kept apart from the page, which is not drawn anew when its sheet opens or closes. */
export function useSheetStore<Content>(first: Content | null = null): SheetStore<Content> {
  const [store] = useState(() => createStore<{ content: Content | null }>(() => ({ content: first })));
  return store;
}

/** What the sheet is to draw and whether it is open: it keeps what it showed while it slides away. */
export function useShownSheet<Content>(store: SheetStore<Content>): { shown: Content | null; isOpen: boolean } {
  const { content } = useStore(store);
  const [last, setLast] = useState(content);
  if (content !== null && content !== last) setLast(content);
  return { shown: last, isOpen: content !== null };
}
