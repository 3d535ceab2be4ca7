"use client";

import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { canTakeOther, leaveConflict, takeOther } from "@/lib/sync/client/conflicts";
import type { WireConflict } from "@/lib/sync/core/protocol";
import { nameOfRow } from "./entry-name";

/** Two people changed the same thing: what stands, what it replaced, and a way to choose the other. */
export function ConflictEntry({ conflict }: { conflict: WireConflict }) {
  const t = useTranslations("shell.syncSheet");
  const shown = (value: unknown): string =>
    value === null ? t("empty") : typeof value === "object" ? JSON.stringify(value) : String(value);
  return (
    <li className="flex flex-col gap-2">
      <div>
        <p className="font-medium">{nameOfRow(conflict.entity, conflict.rowId) ?? t("someEntry")}</p>
        <p className="text-sm text-ink-soft">
          {t("conflict", { winner: shown(conflict.winner), loser: shown(conflict.loser) })}
        </p>
      </div>
      <div className="flex gap-2">
        {canTakeOther(conflict) && (
          <Button variant="outline" size="md" onClick={() => void takeOther(conflict)}>
            {t("useOther")}
          </Button>
        )}
        <Button variant="secondary" size="md" onClick={() => void leaveConflict(conflict.id)}>
          {t("dismiss")}
        </Button>
      </div>
    </li>
  );
}
