/** What to multiply amounts by to feed so many; 1 where the recipe does not say how many it feeds. */
export const factorFor = (servings: number | null, wanted: number): number => (servings ? wanted / servings : 1);
