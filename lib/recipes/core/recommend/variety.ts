/** A dish in order, with what it is about and how much it asks for. */
export type Course = { mainFood: string | null; titleWords: ReadonlySet<string>; effort: number };

/** How many dishes of one kind may stand in one run before another has its turn. */
const alikeMax = 2;
const runLength = 6;

/** The words a title is compared by. */
export const titleWords = (title: string): ReadonlySet<string> =>
  new Set(title.toLowerCase().match(/[\p{L}]{3,}/gu) ?? []);

const alikeShare = 0.6;

function isAlike(left: Course, right: Course): boolean {
  if (left.mainFood !== null && left.mainFood === right.mainFood) return true;
  const [a, b] = [left.titleWords, right.titleWords];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared > 0 && shared / Math.min(a.size, b.size) >= alikeShare && shared > 1;
}

/**
 * The same dishes in nearly the same order, so that no three alike stand close together. A dish never falls behind one
 * that asks for more.
 */
export function spread<Dish extends Course>(dishes: readonly Dish[], looked: number): Dish[] {
  const waiting = dishes.slice(0, looked);
  const shown: Dish[] = [];
  while (waiting.length > 0) {
    const first = waiting[0] as Dish;
    const run = shown.slice(-runLength);
    const fits = (dish: Dish) => run.filter((other) => isAlike(other, dish)).length < alikeMax;
    const place = waiting.findIndex((dish) => dish.effort <= first.effort && fits(dish));
    shown.push(...waiting.splice(Math.max(0, place), 1));
  }
  return [...shown, ...dishes.slice(looked)];
}
