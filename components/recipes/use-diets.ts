"use client";

import { useMemo } from "react";
import { useSignedIn } from "@/components/shell/signed-in";
import type { DietFlag } from "@/lib/catalog/core/diet/substances";
import { dietsOf } from "@/lib/recipes/core/household-diet";
import { useRow } from "@/lib/sync/client/rows";

const none: readonly string[] = [];

/** What everybody at the table keeps to; the same value as long as it does not change. */
export function useDiets(): readonly DietFlag[] {
  const tags = useRow("household", useSignedIn().householdId)?.tags ?? none;
  return useMemo(() => dietsOf(tags), [tags]);
}
