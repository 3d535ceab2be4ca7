"use client";

import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { commit } from "@/lib/sync/client/commit";
import { entities } from "@/lib/sync/core/entities";
import type { OpDraft } from "@/lib/sync/core/op";
import type { WireConflict } from "@/lib/sync/core/protocol";
import { nameOfRow } from "./entry-name";

type ConflictEntryProps = { conflict: WireConflict; onSettled: () => void };

/** Writes the value that lost, where it still fits its field. */
function draftOf({ entity, rowId, field, loser }: WireConflict): OpDraft | null {
  const fields: Readonly<Record<string, { schema: { safeParse: (value: unknown) => { success: boolean } } }>> =
    entities[entity].fields;
  if (!field || !fields[field]?.schema.safeParse(loser).success) return null;
  return { e: entity, k: rowId, t: "set", f: { [field]: loser } } as OpDraft;
}

/** Two people changed the same thing: what stands, what it replaced, and a way to choose the other. */
export function ConflictEntry({ conflict, onSettled }: ConflictEntryProps) {
  const t = useTranslations("shell.syncSheet");
  const shown = (value: unknown): string =>
    value === null ? t("empty") : typeof value === "object" ? JSON.stringify(value) : String(value);
  const draft = draftOf(conflict);
  const choose = async () => {
    if (!draft) return;
    await commit([draft]);
    onSettled();
  };
  return (
    <li className="flex flex-col gap-2">
      <div>
        <p className="font-medium">{nameOfRow(conflict.entity, conflict.rowId) ?? t("someEntry")}</p>
        <p className="text-sm text-ink-soft">
          {t("conflict", { winner: shown(conflict.winner), loser: shown(conflict.loser) })}
        </p>
      </div>
      <div className="flex gap-2">
        {draft && (
          <Button variant="outline" size="md" onClick={() => void choose()}>
            {t("useOther")}
          </Button>
        )}
        <Button variant="secondary" size="md" onClick={onSettled}>
          {t("dismiss")}
        </Button>
      </div>
    </li>
  );
}
