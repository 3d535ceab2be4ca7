/** The synced tables and columns, from the entity registry: the only source of identifiers in this folder's SQL. */
import { entities, entityNames, type EntityName } from "@/lib/sync/core/entities";
import type { ColumnType } from "@/lib/sync/core/fields";

export const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

export type Column = { field: string; name: string; type: ColumnType };
export type Table = {
  entity: EntityName;
  name: string;
  columns: readonly Column[];
  quantity: boolean;
  tags: boolean;
  /** The column that says whose row it is: the household's own row is its own. */
  householdColumn: "household_id" | "id";
};

function tableOf(entity: EntityName): Table {
  const { table, fields, quantity, tags } = entities[entity];
  const columns = Object.entries(fields).map(([field, { column }]) => ({
    field,
    name: snakeCase(field),
    type: column,
  }));
  return {
    entity,
    name: table,
    columns,
    quantity,
    tags,
    householdColumn: entity === "household" ? "id" : "household_id",
  };
}

const byEntity = new Map(entityNames.map((entity) => [entity, tableOf(entity)]));
export const tables: readonly Table[] = [...byEntity.values()];

export function tableFor(entity: EntityName): Table {
  const table = byEntity.get(entity);
  if (!table) throw new Error(`no table for entity ${entity}`);
  return table;
}

/** Columns a write sets, without the key. */
export const writtenColumns = (table: Table): string[] => [
  ...table.columns.map((column) => column.name),
  ...(table.quantity ? ["quantity"] : []),
  ...(table.tags ? ["tags"] : []),
  "clock",
  "ver",
  "deleted",
  "updated_at",
];
