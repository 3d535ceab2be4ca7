"use client";

import { useFormatter } from "use-intl";

/** Writes a share, 0 to 1, as a percentage. */
export function useShare(): (share: number) => string {
  const format = useFormatter();
  return (share) => format.number(share, { style: "percent", maximumFractionDigits: 0 });
}
