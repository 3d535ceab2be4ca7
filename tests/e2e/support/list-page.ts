/** A shopping list with nothing around it but the product's own sync: for what browsers, tabs and lines do to it. */
import { newId } from "@/lib/kernel/new-id";
import { commit, currentReplica } from "@/lib/sync/client/commit";
import { rowsStore } from "@/lib/sync/client/rows";
import { eraseReplica, startSync } from "@/lib/sync/client/start";
import { statusStore } from "@/lib/sync/client/status";
import type { DraftOf } from "@/lib/sync/core/op";

const listId = "018f0000-0000-7000-8000-000000000001";
const store = rowsStore("groceryItem");
const rows = () => [...store.getState().values()].sort((left, right) => (left.name < right.name ? -1 : 1));
const idOf = (name: string): string => rows().find((row) => row.name === name)?.id ?? "";
type Change =
  DraftOf<"groceryItem"> extends infer Draft ? (Draft extends unknown ? Omit<Draft, "e" | "k"> : never) : never;
const edit = (name: string, change: Change): Promise<void> =>
  commit([{ e: "groceryItem", k: idOf(name), ...change } as DraftOf<"groceryItem">]);

/** What was shown of each line, one after another. */
const shown = new Map<string, string[]>();

function draw(): void {
  const lines = rows().map(({ name, note, quantity }) => `${name} ${(quantity ?? 0) / 1000} ${note ?? ""}`.trim());
  document.body.innerText = lines.join("\n");
  for (const { name, note } of rows()) {
    const past = shown.get(name) ?? [];
    shown.set(name, past);
    if (past[past.length - 1] !== (note ?? "")) past.push(note ?? "");
  }
}
store.subscribe(draw);

export const listPage = {
  start: (place: { userId: string; householdId: string }): Promise<void> => startSync(place),
  add: (name: string): Promise<void> => commit([{ e: "groceryItem", k: newId(), t: "new", f: { listId, name } }]),
  note: (name: string, note: string): Promise<void> => edit(name, { t: "set", f: { note } }),
  use: (name: string, thousandths: number): Promise<void> => edit(name, { t: "qadd", d: -thousandths }),
  count: (name: string, thousandths: number): Promise<void> => edit(name, { t: "qset", v: thousandths }),
  remove: (name: string): Promise<void> => edit(name, { t: "del" }),
  /** Notes a line and tells whether the page shows it before anybody could have answered, and how long that took. */
  tick: (name: string): { isShown: boolean; ms: number } => {
    const startedAt = performance.now();
    void listPage.note(name, "ticked");
    const isShown = document.body.innerText.includes(`${name} 0 ticked`);
    return { isShown, ms: performance.now() - startedAt };
  },
  lines: (): string => document.body.innerText,
  shown: (name: string): string[] => shown.get(name) ?? [],
  standing: () => statusStore.getState().standing.kind,
  status: () => {
    const { unsentCount, isKept, lost } = statusStore.getState();
    return { unsentCount, isKept, lostCount: lost.length };
  },
  conflicts: (): string[] => (currentReplica()?.summary().conflicts ?? []).map(({ loser }) => String(loser)),
  erase: eraseReplica,
  databases: async (): Promise<number> =>
    (await indexedDB.databases()).filter(({ name }) => name?.startsWith("shelfie:")).length,
};

declare global {
  interface Window {
    listPage: typeof listPage;
  }
}
window.listPage = listPage;
