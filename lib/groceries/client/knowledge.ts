/**
 * What the catalog knows about food comes as a chunk of its own. Until it is there, and where it cannot be had, the list
 * still works: names are taken as typed and nothing is said about stock, forecasts and prices.
 */
import type { Ask } from "@/lib/groceries/core/ask";
import { splitAsks } from "@/lib/groceries/core/split-asks";
import { normalName } from "@/lib/sync/core/named-id";

async function loadAll() {
  const [reading, keys, home, staples, runOut, prices, units, keeping, shelfLife, table] = await Promise.all([
    import("@/lib/groceries/core/read-asks"),
    import("@/lib/groceries/core/food-key"),
    import("@/lib/groceries/core/at-home"),
    import("@/lib/groceries/core/staples"),
    import("@/lib/groceries/core/run-out"),
    import("@/lib/groceries/core/prices"),
    import("@/lib/catalog/core/units/add-quantities"),
    import("@/lib/pantry/core/keeping"),
    import("@/lib/catalog/core/shelflife/estimate"),
    import("@/lib/catalog/core/foods"),
  ]);
  return {
    ...reading,
    ...home,
    ...staples,
    ...runOut,
    ...prices,
    ...units,
    ...keeping,
    ...shelfLife,
    foods: table.foods,
    foodKeyOf: remembering(keys.foodKeyOf),
    kindOf: remembering(keys.kindOf),
  };
}

export type Knowledge = Awaited<ReturnType<typeof loadAll>>;

/** Names of a household are few beside how often each is asked about. Forgets all rather than grow without end. */
const rememberedMax = 30_000;

function remembering(answer: (name: string) => string): (name: string) => string {
  const answers = new Map<string, string>();
  return (name) => {
    const known = answers.get(name);
    if (known !== undefined) return known;
    if (answers.size >= rememberedMax) answers.clear();
    const found = answer(name);
    answers.set(name, found);
    return found;
  };
}

let loading: Promise<Knowledge | null> | null = null;

/** The catalog's part, or null when its chunk cannot be had; the next call tries again. */
export function loadKnowledge(): Promise<Knowledge | null> {
  loading ??= loadAll().catch(() => {
    loading = null;
    return null;
  });
  return loading;
}

const plainAsk = (text: string): Ask => ({
  name: text.slice(0, 120),
  food: normalName(text).slice(0, 120),
  quantity: 1000,
  unit: null,
  category: null,
  note: null,
});

/** What a text asks for; without the catalog every piece of it is a name. */
export async function understandAsks(text: string): Promise<Ask[]> {
  const knowledge = await loadKnowledge();
  return knowledge ? knowledge.readAsks(text) : splitAsks(text).map((piece) => plainAsk(piece.text));
}
