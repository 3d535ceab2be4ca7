/** What changes how long a lot keeps: opening it and putting it somewhere else. */
import type { Day } from "@/lib/kernel/day";
import type { Location } from "@/lib/sync/core/locations";
import { journal, namedDetail, type Change, type Moment } from "./change";
import { presentValues } from "./edit";
import type { Lot, LotFields, NewLot } from "./lot";
import { remember, type Detail } from "./remembered";

/** Until when something keeps, by estimate, and why. */
export type Estimate = { expiresOn: Day; reason: string };

type ExpiryFields = Pick<LotFields, "expiresOn" | "dateKind" | "expiryReason">;

const estimated = (estimate: Estimate): ExpiryFields => ({
  expiresOn: estimate.expiresOn,
  dateKind: "estimate",
  expiryReason: estimate.reason,
});

/** Opening never lengthens a life: the estimate counts only where it is earlier than the date the lot has. */
const sooner = (lot: Lot, estimate: Estimate | null): ExpiryFields | Record<string, never> =>
  estimate && (!lot.expiresOn || estimate.expiresOn < lot.expiresOn) ? estimated(estimate) : {};

const onePiece = 1000;

/** Six pots of yogurt: one is opened, five stay as they are. A litre of milk is opened as a whole. */
const isSeveralPieces = (lot: Lot): boolean => !lot.unit && lot.quantity >= 2 * onePiece;

function copyOf(lot: Lot): NewLot {
  const { id: _id, quantity: _quantity, tags: _tags, ...fields } = lot;
  return fields;
}

/** Takes an amount out of a lot into a lot of its own. The journal's line stands with the piece and names where it came from. */
function takeOut(kind: "split" | "open", lot: Lot, amount: number, fields: Partial<LotFields>, moment: Moment): Change {
  const pieceId = moment.nextId();
  const eventId = moment.nextId();
  return {
    lotId: pieceId,
    eventId,
    drafts: [
      { e: "lot", k: lot.id, t: "qadd", d: -amount },
      { e: "lot", k: pieceId, t: "new", f: { ...copyOf(lot), ...fields } },
      { e: "lot", k: pieceId, t: "qset", v: amount },
      journal(eventId, pieceId, kind, moment, { quantity: amount, detail: namedDetail(lot, { from: lot.id }) }),
    ],
    back: [
      { e: "lot", k: pieceId, t: "del" },
      { e: "lot", k: lot.id, t: "qadd", d: amount },
    ],
  };
}

/**
 * Part of a lot becomes a lot of its own, to be frozen, opened or put elsewhere by itself.
 * @param amount thousandths of its unit
 * @returns null unless some stays and some goes
 */
export const splitLot = (lot: Lot, amount: number, moment: Moment): Change | null =>
  amount > 0 && amount < lot.quantity ? takeOut("split", lot, amount, {}, moment) : null;

type Handled = { kind: "open" | "freeze" | "thaw" | "move"; detail?: Detail };

function setWithEvent(lot: Lot, fields: Partial<LotFields>, { kind, detail }: Handled, moment: Moment): Change {
  const eventId = moment.nextId();
  const before = presentValues(lot, fields);
  const remembered = namedDetail(lot, { ...detail, ...remember("was", before), ...remember("is", fields) });
  return {
    lotId: lot.id,
    eventId,
    drafts: [
      { e: "lot", k: lot.id, t: "set", f: fields },
      journal(eventId, lot.id, kind, moment, { detail: remembered }),
    ],
    back: [{ e: "lot", k: lot.id, t: "set", f: before }],
  };
}

/** Opens a lot, or one piece of several. @param estimate how long it keeps once open, or null when that is not known */
export function openLot(lot: Lot, estimate: Estimate | null, moment: Moment): Change {
  const opened: Partial<LotFields> = { openedOn: moment.today, ...sooner(lot, estimate) };
  return isSeveralPieces(lot)
    ? takeOut("open", lot, onePiece, opened, moment)
    : setWithEvent(lot, opened, { kind: "open" }, moment);
}

const moveKind = (from: Location, to: Location) => (to === "freezer" ? "freeze" : from === "freezer" ? "thaw" : "move");

/**
 * Puts a lot somewhere else. One field write, never delete and create, so that a use on another phone still counts.
 * @param estimate how long it keeps there, or null to leave its date alone
 */
export function moveLot(lot: Lot, to: Location, estimate: Estimate | null, moment: Moment): Change {
  const kind = moveKind(lot.location, to);
  const fields: Partial<LotFields> = {
    location: to,
    ...(kind === "freeze" && { frozenOn: moment.today, thawedOn: null }),
    ...(kind === "thaw" && { thawedOn: moment.today }),
    ...(estimate && estimated(estimate)),
  };
  return setWithEvent(lot, fields, { kind, detail: { to } }, moment);
}
