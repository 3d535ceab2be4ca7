import type { HouseholdId } from "@/lib/kernel/id";
import type { EntityName, Row } from "@/lib/sync/core/entities";
import { readRows } from "@/lib/sync/server/read-rows";
import { recipeFromRows } from "../core/recipe-rows";
import type { Recipe } from "../core/recipe";

/** Every visible row of one kind, page by page. */
export async function readAllRows<Name extends EntityName>(
  entity: Name,
  householdId: HouseholdId,
): Promise<Row<Name>[]> {
  const rows: Row<Name>[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof readRows<Name>>> = await readRows(entity, {
      householdId,
      ...(after === null ? {} : { after }),
    });
    rows.push(...page.rows.map(({ row }) => row));
    after = page.next;
  } while (after !== null);
  return rows;
}

/** The recipes a household keeps, with their ingredients; steps are left out, because nothing here is cooked. */
export async function recipesToRank(householdId: HouseholdId): Promise<Recipe[]> {
  const [recipes, lines] = await Promise.all([
    readAllRows("recipe", householdId),
    readAllRows("recipeIngredient", householdId),
  ]);
  const linesByRecipe = new Map<string, Row<"recipeIngredient">[]>();
  for (const line of lines) {
    const known = linesByRecipe.get(line.recipeId);
    if (known === undefined) linesByRecipe.set(line.recipeId, [line]);
    else known.push(line);
  }
  return recipes.map((row) => recipeFromRows(row, linesByRecipe.get(row.id) ?? [], []));
}
