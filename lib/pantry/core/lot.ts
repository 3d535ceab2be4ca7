import type { Fields, Row } from "@/lib/sync/core/entities";
import type { NewFields } from "@/lib/sync/core/op";

/** One purchase of one product at home, as people see it. */
export type Lot = Row<"lot">;
export type LotFields = Fields<"lot">;
export type NewLot = NewFields<"lot">;

/** A lot that is used up stays in the journal but no longer stands on a shelf. */
export const isAtHome = (lot: Lot): boolean => lot.quantity > 0;
