/** The inbox as the server last gave it, kept on the device so that it can be read without a connection. */
import * as z from "zod/mini";
import { kinds } from "@/lib/notifications/core/kind-names";
import { sendJson } from "@/lib/rest/send-json";
import { emptyInbox as empty, inboxStore as store } from "./inbox-store";

const entrySchema = z.object({
  id: z.uuid(),
  created_at: z.string(),
  is_read: z.boolean(),
  kind: z.enum(kinds),
  payload: z.looseObject({}),
});
export type InboxEntry = z.infer<typeof entrySchema>;

const pageSchema = z.object({
  items: z.array(entrySchema),
  unread_count: z.number(),
  next: z.nullable(z.string()),
});
const keptSchema = z.object({ owner: z.string(), page: pageSchema, asOfMs: z.number() });

export type InboxPage = z.infer<typeof pageSchema>;

const keptKey = "shelfie-inbox";
let owner = "";

function keep(page: InboxPage, asOfMs: number): void {
  store.setState({ page, asOfMs, isStale: false });
  try {
    localStorage.setItem(keptKey, JSON.stringify({ owner, page, asOfMs }));
  } catch {
    // A full or forbidden store: the inbox is then there only while the page is.
  }
}

/** Shows whose inbox this is from what the device has kept. @param name person and household */
export function openInbox(name: string): void {
  if (owner === name) return;
  owner = name;
  store.setState(empty);
  try {
    const kept = keptSchema.safeParse(JSON.parse(localStorage.getItem(keptKey) ?? "null"));
    if (kept.success && kept.data.owner === name) store.setState({ page: kept.data.page, asOfMs: kept.data.asOfMs });
  } catch {
    // Nothing readable is kept.
  }
}

/** What a person marks, and how much of it is on its way: an answer asked for before it does not know of it. */
const marks = { count: 0, underWayCount: 0, isAnswerOwed: false };

async function whileMarking(send: () => Promise<boolean>): Promise<boolean> {
  marks.count++;
  marks.underWayCount++;
  try {
    return await send();
  } finally {
    marks.underWayCount--;
    if (marks.isAnswerOwed && marks.underWayCount === 0) {
      marks.isAnswerOwed = false;
      void loadInbox();
    }
  }
}

/** Asks the server. What was known stays in view when it cannot be reached, and what was marked meanwhile stays marked. */
export async function loadInbox(): Promise<void> {
  const asked = owner;
  const countBefore = marks.count;
  const answer = await sendJson("GET", "/api/v1/notifications", undefined, pageSchema);
  if (asked !== owner) return;
  if (marks.underWayCount > 0) {
    marks.isAnswerOwed = true;
    return;
  }
  if (marks.count !== countBefore) return loadInbox();
  if (answer.ok) keep(answer.value, Date.now());
  else store.setState({ isStale: true });
}

/** Adds older entries to those in view. False when they could not be had. */
export async function loadOlder(): Promise<boolean> {
  const { page, asOfMs } = store.getState();
  if (!page?.next) return true;
  const answer = await sendJson("GET", `/api/v1/notifications?before=${page.next}`, undefined, pageSchema);
  if (!answer.ok) return false;
  const { items, next, unread_count } = answer.value;
  keep({ items: [...page.items, ...items], next, unread_count }, asOfMs);
  return true;
}

export type Mark = { is_read?: boolean; is_cleared?: boolean };

const marked = (page: InboxPage, ids: ReadonlySet<string>, { is_read, is_cleared }: Mark): InboxPage => {
  const items = page.items
    .filter(({ id }) => !is_cleared || !ids.has(id))
    .map((entry) => (is_read !== undefined && ids.has(entry.id) ? { ...entry, is_read } : entry));
  const unreadNow = (entries: readonly InboxEntry[]): number => entries.filter((entry) => !entry.is_read).length;
  return { ...page, items, unread_count: Math.max(0, page.unread_count + unreadNow(items) - unreadNow(page.items)) };
};

const idsMax = 200;

/** Marks entries, in view at once; taken back when the server cannot be reached. False then. */
export async function markEntries(ids: readonly string[], mark: Mark): Promise<boolean> {
  const { page, asOfMs } = store.getState();
  if (!page || ids.length === 0) return true;
  keep(marked(page, new Set(ids), mark), asOfMs);
  const isDone = await whileMarking(async () => {
    for (let start = 0; start < ids.length; start += idsMax) {
      const body = { ids: ids.slice(start, start + idsMax), ...mark };
      const answer = await sendJson("PATCH", "/api/v1/notifications", body, z.unknown());
      if (answer.ok) continue;
      keep(page, asOfMs);
      return false;
    }
    return true;
  });
  // What was brought back has to come from the server.
  if (isDone && mark.is_cleared === false) await loadInbox();
  return isDone;
}

/** Marks everything up to the newest entry in view as read, also what is not in view. */
export async function readAll(): Promise<boolean> {
  const { page, asOfMs } = store.getState();
  const newest = page?.items[0];
  if (!page || !newest) return true;
  keep({ ...page, items: page.items.map((entry) => ({ ...entry, is_read: true })), unread_count: 0 }, asOfMs);
  return whileMarking(async () => {
    const answer = await sendJson("PATCH", "/api/v1/notifications", { up_to: newest.id, is_read: true }, z.unknown());
    if (!answer.ok) keep(page, asOfMs);
    return answer.ok;
  });
}

/** Forgets what this device has kept, as on sign-out, and that this browser is pushed to. */
export async function forgetInbox(): Promise<void> {
  owner = "";
  store.setState(empty);
  localStorage.removeItem(keptKey);
  const registration = await navigator.serviceWorker?.getRegistration();
  const subscription = await registration?.pushManager?.getSubscription();
  await subscription?.unsubscribe();
  if ("clearAppBadge" in navigator) await navigator.clearAppBadge().catch(() => undefined);
}
