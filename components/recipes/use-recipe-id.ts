"use client";

import { usePathname } from "next/navigation";

const place = 3;

/**
 * The recipe the address names: `/app/recipes/<id>`, with or without what follows. Not the page's own parameter: without a
 * connection one kept copy of the page serves every recipe, and only the address knows which one is meant.
 */
export const useRecipeId = (): string => usePathname().split("/")[place] ?? "";
