/** What people do with their phones. */
import type { OpDraft } from "@/lib/sync/core/op";
import type { Row } from "@/lib/sync/core/entities";
import type { Phone, Tab } from "./phone";
import type { World } from "./world";

const tags = ["anna", "ben", "cleo", "dan", "eve"];
const rowsWanted = 3;
const rowsTouched = 4;

export type Place = { householdId: string; listId: string };

const isItem = (row: { id: string }): row is Row<"groceryItem"> => "listId" in row;

function newItem(world: World, { listId }: Place, count: number): OpDraft[] {
  const k = world.newId();
  const made: OpDraft = { e: "groceryItem", k, t: "new", f: { listId, name: `item ${count}` } };
  if (world.happens(0.5)) return [made];
  return [
    made,
    { e: "groceryItem", k, t: "qset", v: world.below(5) * 1000 },
    { e: "groceryItem", k, t: "tadd", v: world.pick(tags) },
  ];
}

function editOf(
  world: World,
  { householdId }: Place,
  row: Row<"groceryItem">,
  count: number,
  isSteady: boolean,
): OpDraft[] {
  const name = { e: "groceryItem", k: row.id } as const;
  const dice = world.chance();
  if (dice < 0.22) return [{ ...name, t: "set", f: { note: `note ${count}` } }];
  if (dice < 0.3) return [{ ...name, t: "set", f: { name: `name ${count}`, note: `both ${count}` } }];
  if (dice < 0.48) return [{ ...name, t: "qadd", d: world.pick([-2000, -1000, 1000, 3000]) }];
  if (dice < 0.56) return [{ ...name, t: "qset", v: world.below(9) * 1000 }];
  if (dice < 0.74) return [{ ...name, t: "tadd", v: world.pick(tags) }];
  if (dice < 0.89) return [{ ...name, t: "trem", v: world.pick(row.tags.length ? row.tags : tags) }];
  if (dice < 0.93) return [{ ...name, t: "del" }];
  if (isSteady) return [{ ...name, t: "set", f: { note: `note ${count}` } }];
  const settings: OpDraft = { e: "household", k: householdId, t: "set", f: { name: `home ${count}` } };
  // Only some may write the settings: for the others the whole group must fall.
  return dice < 0.97 ? [settings] : [{ ...name, t: "set", f: { note: `with home ${count}` } }, settings];
}

/** One edit in one tab, of what is painted there. Where nothing may be taken back, nobody writes what may be refused. */
export function editSomething(
  world: World,
  place: Place,
  phone: Phone,
  tab: Tab,
  count: number,
  isSteady: boolean,
): void {
  const rows = [...tab.painted.values()].filter(isItem).sort((left, right) => (left.id < right.id ? -1 : 1));
  const drafts =
    rows.length < rowsWanted || world.happens(0.06)
      ? newItem(world, place, count)
      : editOf(world, place, world.pick(rows.slice(0, rowsTouched)), count, isSteady);
  world.tell(() => `${phone.name} ${drafts.map((draft) => `${draft.t} ${draft.k.slice(-4)}`).join(", ")}`);
  phone.commit(tab, drafts);
}
