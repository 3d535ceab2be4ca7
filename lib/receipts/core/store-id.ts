import { namedId } from "@/lib/sync/core/named-id";

/** Shops by name, as the shopping lists name them: the same shop on a receipt and on a list is one. */
export const storeIdOf = (householdId: string, name: string): string => namedId(householdId, "store", name);
