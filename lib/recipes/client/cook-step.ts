/** The step of a recipe on show in cook mode: survives a reload, for as long as the tab lives. */
const storageKey = (recipeId: string): string => `shelfie.cook-step.${recipeId}`;

/** @param count steps there are */
export function keptStep(recipeId: string, count: number): number {
  if (typeof sessionStorage === "undefined") return 0;
  const kept = Number(sessionStorage.getItem(storageKey(recipeId)) ?? 0);
  return kept >= 0 && kept < count ? kept : 0;
}

export const keepStep = (recipeId: string, step: number): void =>
  sessionStorage.setItem(storageKey(recipeId), String(step));

export const forgetStep = (recipeId: string): void => sessionStorage.removeItem(storageKey(recipeId));
