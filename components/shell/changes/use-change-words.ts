"use client";

import { useFormatter, useTranslations } from "use-intl";
import { formatThousandths } from "@/lib/kernel/quantity";
import { rowsStore } from "@/lib/sync/client/rows";
import { entities, entityNames, type EntityName } from "@/lib/sync/core/entities";
import type { Field } from "@/lib/sync/core/fields";
import type { FieldValue, Op } from "@/lib/sync/core/op";
import type { WireConflict } from "@/lib/sync/core/protocol";
import { nameOfRow } from "../entry-name";

/** Fields that people know under a word of their own; others are "a detail". */
const labelled = [
  "name",
  "title",
  "brand",
  "category",
  "quantity",
  "unit",
  "location",
  "note",
  "notes",
  "expiresOn",
  "openedOn",
  "frozenOn",
  "purchasedOn",
  "day",
  "slot",
  "servings",
  "priceMinor",
  "storeId",
  "listId",
  "recipeId",
  "checkedAt",
  "position",
  "rating",
  "text",
  "description",
  "minimumStock",
  "address",
  "timeZone",
  "currency",
] as const;
type Labelled = (typeof labelled)[number];
const isLabelled = (name: string): name is Labelled => (labelled as readonly string[]).includes(name);

/** Fields that hold thousandths, beside the counted quantity itself. */
const thousandths: ReadonlySet<string> = new Set([
  "quantity",
  "quantityMin",
  "quantityMax",
  "checkedQuantity",
  "minimumStock",
]);
const minorUnits = 100;
const longTextMax = 160;

function nameOfId(id: string): string | null {
  for (const entity of entityNames) {
    if (rowsStore(entity).getState().has(id)) return nameOfRow(entity, id);
  }
  return null;
}

const columnOf = (entity: EntityName, field: string): string | null => {
  const fields: Readonly<Record<string, Field<unknown>>> = entities[entity].fields;
  return fields[field]?.column ?? null;
};

/** Turns what an edit wrote into words, whatever kind of thing it was about. */
export function useChangeWords() {
  const t = useTranslations("shell.changes");
  const format = useFormatter();
  const label = (field: string): string => (isLabelled(field) ? t(`fields.${field}`) : t("fields.other"));

  function number(field: string, value: number): string {
    if (thousandths.has(field)) return formatThousandths(value);
    return field.endsWith("Minor")
      ? format.number(value / minorUnits, { minimumFractionDigits: 2 })
      : format.number(value);
  }

  function value(entity: EntityName, field: string, written: FieldValue): string {
    if (written === null || written === "") return t("nothing");
    if (typeof written === "boolean") return written ? t("yes") : t("no");
    const column = columnOf(entity, field);
    if (column === "date") return format.dateTime(new Date(`${String(written)}T12:00:00Z`), { dateStyle: "medium" });
    if (column === "timestamptz") return format.dateTime(Number(written), { dateStyle: "medium", timeStyle: "short" });
    if (column === "uuid") return nameOfId(String(written)) ?? t("someEntry");
    if (typeof written === "number") return number(field, written);
    if (typeof written === "object") return t("longText");
    return written.length > longTextMax ? `${written.slice(0, longTextMax)}…` : written;
  }

  const pair = (entity: EntityName, field: string, written: FieldValue): string =>
    t("pair", { field: label(field), value: value(entity, field, written) });

  /** What one edit wanted, a line for each thing. */
  function wanted(op: Op): string[] {
    switch (op.t) {
      case "new":
      case "set":
        return Object.entries(op.f)
          .filter(([, written]) => written !== null || op.t === "set")
          .map(([field, written]) => pair(op.e, field, written));
      case "qset":
        return [pair(op.e, "quantity", op.v)];
      case "qadd":
        return [t(op.d < 0 ? "less" : "more", { amount: formatThousandths(Math.abs(op.d)) })];
      case "tadd":
        return [t("tagAdded", { tag: op.v })];
      case "trem":
        return [t("tagRemoved", { tag: op.v })];
      case "del":
        return [t("deleted")];
    }
  }

  /** One side of a conflict. */
  function side({ kind, entity, field }: WireConflict, written: FieldValue): string {
    if (kind === "UPDATE_UPDATE") return value(entity, field ?? "", written);
    if (written === null) return t("deleted");
    if (typeof written !== "object" || Array.isArray(written)) return t("kept");
    return Object.entries(written)
      .map(([name, each]) => pair(entity, name, each))
      .join(", ");
  }

  return { label, wanted, side };
}
