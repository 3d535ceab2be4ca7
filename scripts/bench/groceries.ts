/** The shared list with 10,000 products known: what is typed must be answered before the next key. */
import { addAsks, type Ask } from "@/lib/groceries/core/ask";
import { itemIdOf, type Item } from "@/lib/groceries/core/item";
import { linesOf } from "@/lib/groceries/core/lines";
import { readAsks } from "@/lib/groceries/core/read-asks";
import { buildSuggestions, suggest, type Known } from "@/lib/groceries/core/suggestions";
import { foods } from "@/lib/catalog/core/foods";

const productCount = 10_000;
const nowMs = 1_780_000_000_000;
const listId = "00000000-0000-7000-8000-00000000a000";
const userId = "00000000-0000-7000-8000-0000000000a1";
const brands = ["Meadow", "North", "Old Mill", "Sunny", "Harbour", "Green", "Village", "Royal", "Daily", "Best"];

const names = Array.from({ length: productCount }, (_, index) => {
  const food = foods[index % foods.length]?.name ?? "Milk";
  const brand = brands[Math.floor(index / foods.length) % brands.length] ?? "";
  return index < foods.length ? food : `${brand} ${food} ${Math.floor(index / foods.length)}`;
});
const known: Known[] = names.map((name, index) => ({
  name,
  category: null,
  count: 1 + (index % 50),
  lastMs: nowMs - (index % 400) * 86_400_000,
}));
/** Typed letter by letter: one, two and three letters, two words, and slips of a finger. */
const typed = ["m", "mi", "milk", "b", "br", "gre to", "old mil", "choc", "tomatp", "yohgurt", "zz"];

function timed(name: string, times: number, work: () => unknown) {
  const all: number[] = [];
  for (let count = 0; count < times; count++) {
    const startedAt = performance.now();
    work();
    all.push(performance.now() - startedAt);
  }
  all.sort((a, b) => a - b);
  const at = (share: number): number => Number((all[Math.floor((all.length - 1) * share)] ?? 0).toFixed(2));
  return { name, p50Ms: at(0.5), p95Ms: at(0.95), worstMs: at(1) };
}

const milk: Ask = { name: "Milk", food: "milk", quantity: 1000, unit: "l", category: "dairy_eggs", note: null };
const items: Item[] = names.slice(0, 300).map((name, index) => ({
  ...({ tags: [], productId: null, note: null, position: null, checkedAt: null, checkedBy: null } as const),
  ...({ checkedQuantity: null, claimedBy: null, claimedUntil: null, priceMinor: null, currency: null } as const),
  id: itemIdOf(listId, `${name}-${index}`, null, userId),
  lotId: null,
  listId,
  name,
  food: `${name}-${index}`,
  unit: null,
  category: null,
  addedBy: userId,
  quantity: 1000,
}));

export async function bench(): Promise<void> {
  const index = buildSuggestions(known);
  readAsks("warm up");
  console.table([
    timed("suggestions: index of 10,000", 20, () => buildSuggestions(known)),
    ...typed.map((text) => timed(`suggestions for "${text}"`, 50, () => suggest(index, text, nowMs))),
    timed("lines of 300 rows", 50, () => linesOf(items, listId)),
    timed("two things read", 50, () => readAsks("2 l milk, eggs x12")),
    timed("one thing added", 200, () => addAsks([milk], listId, new Map(), { userId })),
  ]);
  console.log("target: suggestions under 50 ms at every key, the index once when what is known changes");
  return Promise.resolve();
}
