import { foodBySlug } from "@/lib/catalog/core/foods";
import { canonicalFood } from "@/lib/catalog/core/names/canonical-food";
import { wordsOf } from "@/lib/catalog/core/phrases/words";

function* lineage(slug: string): Generator<string> {
  for (let at: string | null = slug; at !== null; at = foodBySlug.get(at)?.broader ?? null) yield at;
}

const isKindOf = (slug: string, broader: string): boolean => [...lineage(slug)].includes(broader);

/**
 * Whether a product at home is the food a recipe names: the same food, or one a kind of the other ("spaghetti" and
 * "pasta"). Two names nobody knows are the same when one holds all words of the other.
 */
export function standsFor(product: string, food: string): boolean {
  const [have, want] = [canonicalFood(product).food, canonicalFood(food).food];
  if (have !== null && want !== null) return isKindOf(have, want) || isKindOf(want, have);
  const [haveWords, wantWords] = [wordsOf(product), wordsOf(food)];
  return wantWords.length > 0 && wantWords.every((word) => haveWords.includes(word));
}
