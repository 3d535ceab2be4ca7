"use client";

import { usePathname } from "next/navigation";

/**
 * The receipt the address names. Not the page's own parameter: without a connection one kept copy of the page serves
 * every receipt, and only the address knows which one is meant.
 */
export const useReceiptId = (): string => usePathname().replace(/\/$/, "").split("/").at(-1) ?? "";
