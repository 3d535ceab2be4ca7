/** From the basket to the shelves at home, and back. */
import type { Day } from "@/lib/kernel/day";
import type { Moment } from "@/lib/pantry/core/change";
import type { Estimate } from "@/lib/pantry/core/handling";
import { addLot } from "@/lib/pantry/core/stock";
import type { Location } from "@/lib/sync/core/locations";
import type { OpDraft } from "@/lib/sync/core/op";
import { addQuantity, set, type GroceryChange } from "./ask";
import { takenOf } from "./item";
import { sumSameUnits, type Line } from "./lines";

/** Where a line goes and how long it keeps there. A line that is not to be stocked is only taken off the list. */
export type Placing = { line: Line; isStocked: boolean; location: Location; estimate: Estimate | null };

/** What the trip itself says of every lot. */
export type Trip = { storeId: string | null; today: Day };

/** Lots of a line, one for each unit it was bought in, and the journal entry of each. */
function lotsOf({ line, location, estimate }: Placing, trip: Trip, moment: Moment): GroceryChange {
  const amounts = sumSameUnits(
    line.items.map((item) => ({ quantity: takenOf(item), unit: item.unit })),
    line.name,
  );
  const added = amounts.map(({ quantity, unit }) =>
    addLot(
      {
        name: line.name,
        unit,
        category: line.category,
        location,
        expiresOn: estimate?.expiresOn ?? null,
        dateKind: estimate ? "estimate" : null,
        expiryReason: estimate?.reason ?? null,
        purchasedOn: trip.today,
        storeId: trip.storeId,
        source: "grocery",
      },
      quantity,
      moment,
    ),
  );
  return {
    drafts: added.flatMap(({ drafts }) => drafts),
    // The journal's "added" goes with its lot: nothing happened to it.
    back: added.flatMap(({ back, eventId }): OpDraft[] => [...back, { e: "lotEvent", k: eventId, t: "del" }]),
  };
}

/** The line leaves the list: what was in the basket is taken off, what was asked for since then stays. */
const emptied = ({ line }: Placing): GroceryChange => ({
  drafts: line.items.flatMap((item) => [
    ...addQuantity(item.id, -takenOf(item)),
    set(item.id, { checkedAt: null, checkedBy: null, checkedQuantity: null, claimedBy: null, claimedUntil: null }),
  ]),
  back: line.items.flatMap((item) => [
    ...addQuantity(item.id, takenOf(item)),
    set(item.id, {
      checkedAt: item.checkedAt,
      checkedBy: item.checkedBy,
      checkedQuantity: item.checkedQuantity,
    }),
  ]),
});

/**
 * Puts away what is in the basket.
 * @param placings of taken lines
 */
export function checkOut(placings: readonly Placing[], trip: Trip, moment: Moment): GroceryChange {
  const changes = placings.flatMap((placing) => [
    ...(placing.isStocked ? [lotsOf(placing, trip, moment)] : []),
    emptied(placing),
  ]);
  return { drafts: changes.flatMap(({ drafts }) => drafts), back: changes.flatMap(({ back }) => back) };
}
