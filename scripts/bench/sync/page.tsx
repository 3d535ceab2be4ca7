/** A page with the product's replica and a list of its rows, for measuring in a browser. */
import { useMemo } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { Row } from "@/lib/sync/core/entities";
import { commit } from "@/lib/sync/client/commit";
import { useRows, rowsStore } from "@/lib/sync/client/rows";
import { startSync } from "@/lib/sync/client/start";

const visibleCount = 30;

/** As the app's lists do it: all rows sorted, the visible ones drawn. */
function List() {
  const rows = useRows("groceryItem");
  const sorted = useMemo(() => [...rows.values()].sort((left, right) => (left.name < right.name ? -1 : 1)), [rows]);
  return (
    <ul>
      {sorted.slice(0, visibleCount).map((row) => (
        <li key={row.id}>
          <label>
            <input type="checkbox" checked={row.note === "ticked"} onChange={() => void tick(row)} />
            {row.name}
          </label>
        </li>
      ))}
    </ul>
  );
}

const tick = (row: Row<"groceryItem">): Promise<void> => {
  const note = row.note === "ticked" ? null : "ticked";
  return commit([{ e: "groceryItem", k: row.id, t: "set", f: { note } }]);
};

const loaded = (count: number): Promise<number> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (rowsStore("groceryItem").getState().size < count) return;
      stop();
      resolve(performance.now());
    };
    const stop = rowsStore("groceryItem").subscribe(look);
    look();
  });

/** From a tap's event to its row laid out: everything the main thread does before the frame can be drawn. */
async function tapMs(): Promise<number> {
  const [box] = document.getElementsByTagName("input");
  if (!box) throw new Error("nothing to tap");
  const startedAt = performance.now();
  flushSync(() => box.click());
  document.body.getBoundingClientRect();
  return performance.now() - startedAt;
}

const nowMs = (): number => performance.timeOrigin + performance.now();
/** When each note was first laid out here, by the wall clock. */
const seenAtMs = new Map<string, number>();

export const benchPage = {
  /** Notes when somebody else's notes arrive and are laid out. */
  watch: (): void => {
    rowsStore("groceryItem").subscribe(() => {
      for (const { note } of rowsStore("groceryItem").getState().values())
        if (note?.startsWith("tick ") && !seenAtMs.has(note)) seenAtMs.set(note, nowMs());
      document.body.getBoundingClientRect();
    });
  },
  seenAtMs: (note: string): number | null => seenAtMs.get(note) ?? null,
  /** Writes a note on the first row; when, by the wall clock. */
  note: (note: string): number => {
    const [row] = rowsStore("groceryItem").getState().values();
    if (!row) throw new Error("nothing to note");
    const startedAt = nowMs();
    void commit([{ e: "groceryItem", k: row.id, t: "set", f: { note } }]);
    return startedAt;
  },
  /** Milliseconds from opening the replica until so many rows are in the stores. */
  load: async (place: { userId: string; householdId: string }, count: number): Promise<number> => {
    const startedAt = performance.now();
    const done = loaded(count);
    await startSync(place);
    return (await done) - startedAt;
  },
  /** Milliseconds of each of some taps, one after another. */
  taps: async (count: number): Promise<number[]> => {
    createRoot(document.getElementById("root") as HTMLElement).render(<List />);
    const times: number[] = [];
    for (let done = 0; done < count; done++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      times.push(await tapMs());
    }
    return times;
  },
};

declare global {
  interface Window {
    benchPage: typeof benchPage;
  }
}
window.benchPage = benchPage;
