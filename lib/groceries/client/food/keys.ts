/** What names of the household share with others, told by the catalog a moment after they appear, and kept. */
import { createStore } from "zustand/vanilla";
import { normalName } from "@/lib/sync/core/named-id";
import { askFood } from "./ask-food";
import type { FoodKeys } from "./food-worker";

/** So many names at a time: what somebody types meanwhile is read in between. */
const namesAtOnce = 200;

/** Null until the first names are told. */
export const keysStore = createStore<{ byName: ReadonlyMap<string, FoodKeys> | null }>(() => ({ byName: null }));
const asked = new Set<string>();

async function learnSome(names: readonly string[]): Promise<void> {
  const keys = await askFood({ ask: "keys", names });
  const byName = new Map(keysStore.getState().byName);
  for (const [index, name] of names.entries()) {
    const known = keys?.[index];
    if (known) byName.set(name, known);
    else asked.delete(name);
  }
  keysStore.setState({ byName });
}

let learning = Promise.resolve();

/** Has the catalog tell what it has not told yet of these names. */
export function learnKeys(names: Iterable<string>): Promise<void> {
  const fresh = [...new Set(names)].filter((name) => !asked.has(name));
  for (const name of fresh) asked.add(name);
  // With no name there is to ask the catalog comes all the same, while there is a connection.
  const isFirst = !keysStore.getState().byName;
  for (let from = 0; from < fresh.length || (isFirst && from === 0); from += namesAtOnce) {
    const some = fresh.slice(from, from + namesAtOnce);
    learning = learning.then(() => learnSome(some));
  }
  return learning;
}

/** The food a name stands for, see `foodKeyOf`; the name itself where the catalog cannot be had. */
export async function foodKeyFor(name: string): Promise<string> {
  const known = keysStore.getState().byName?.get(name) ?? (await askFood({ ask: "keys", names: [name] }))?.[0];
  return known?.food ?? normalName(name);
}
