/** The rows people see, as one zustand store an entity: server rows with this phone's own ops painted over them. */
import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { EntityName, Row } from "@/lib/sync/core/entities";

export type RowMap<Name extends EntityName> = ReadonlyMap<string, Row<Name>>;

type AnyStore = StoreApi<ReadonlyMap<string, Row<EntityName>>>;

/** Made when they are first asked for: a page that shows rows need not know every kind there is, nor its schema. */
const stores = new Map<EntityName, AnyStore>();

/** A store whose entity is only known at run time. */
function anyStore(entity: EntityName): AnyStore {
  const store = stores.get(entity) ?? createStore(() => new Map());
  stores.set(entity, store);
  return store;
}

/** The store of one entity, for selectors outside React. */
export const rowsStore = <Name extends EntityName>(entity: Name): StoreApi<RowMap<Name>> =>
  anyStore(entity) as unknown as StoreApi<RowMap<Name>>;

/** Every visible row of an entity by id; a new map whenever one of them changes. */
export const useRows = <Name extends EntityName>(entity: Name): RowMap<Name> => useStore(rowsStore(entity));

/** One visible row, or null; renders again only when that row changes. */
export const useRow = <Name extends EntityName>(entity: Name, id: string): Row<Name> | null =>
  useStore(rowsStore(entity), (rows) => rows.get(id) ?? null);

export type Painted = { entity: EntityName; id: string; row: Row<EntityName> | null };

/** Puts changed rows into the stores: one new map for each entity concerned. */
export function paint(changes: readonly Painted[]): void {
  for (const entity of new Set(changes.map((change) => change.entity))) {
    const store = anyStore(entity);
    const rows = new Map(store.getState());
    for (const { id, row } of changes.filter((change) => change.entity === entity)) {
      if (row) rows.set(id, row);
      else rows.delete(id);
    }
    store.setState(rows, true);
  }
}

/** Empties every store, as on sign-out. */
export const clearRows = (): void => {
  for (const store of stores.values()) store.setState(new Map(), true);
};
