/** What of the inbox is in view, apart from what fetches and checks it. */
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { InboxPage } from "./inbox";

/** `isStale`: the newest question went without an answer. */
export type Inbox = { page: InboxPage | null; asOfMs: number; isStale: boolean };

export const emptyInbox: Inbox = { page: null, asOfMs: 0, isStale: false };
export const inboxStore = createStore<Inbox>(() => emptyInbox);

export const useInbox = (): Inbox => useStore(inboxStore);
export const useUnreadCount = (): number => useStore(inboxStore, ({ page }) => page?.unread_count ?? 0);
