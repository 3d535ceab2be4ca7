"use client";

import { useState } from "react";
import { createStore, type StoreApi } from "zustand/vanilla";

/** What a page's sheet shows; null while it is closed. */
export type SheetStore<Content> = StoreApi<{ content: Content | null }>;

/** Kept apart from the page, which is not drawn anew when its sheet opens or closes. */
export function useSheetStore<Content>(first: Content | null = null): SheetStore<Content> {
  const [store] = useState(() => createStore<{ content: Content | null }>(() => ({ content: first })));
  return store;
}
