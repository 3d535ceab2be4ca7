"use client";

import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";
import { canTakeOther, leaveConflict, takeOther } from "@/lib/sync/client/conflicts";
import type { FieldValue } from "@/lib/sync/core/op";
import type { WireConflict } from "@/lib/sync/core/protocol";
import { nameOfRow } from "../entry-name";
import { useChangeWords } from "./use-change-words";

const Side = ({ title, children }: { title: string; children: string }) => (
  <div className="min-w-0 flex-1 rounded-control border border-line p-3">
    <dt className="text-sm text-ink-soft">{title}</dt>
    <dd className="break-words">{children}</dd>
  </div>
);

/** Two people changed the same thing: what stands, what it replaced, and a way to choose the other. */
export function ConflictEntry({ conflict, isReadOnly }: { conflict: WireConflict; isReadOnly: boolean }) {
  const t = useTranslations("shell.changes");
  const { label, side } = useChangeWords();
  const name = nameOfRow(conflict.entity, conflict.rowId) ?? t("someEntry");
  const choose = (): void => {
    takeOther(conflict).then(
      () => showToast({ title: t("taken", { name }) }),
      () => showToast({ title: t("notTaken"), tone: "failed" }),
    );
  };
  return (
    <li className="flex flex-col gap-3 border-b border-line p-4 last:border-b-0">
      <h3 className="font-medium break-words">
        {conflict.field === null ? name : t("pair", { field: name, value: label(conflict.field) })}
      </h3>
      <dl className="flex flex-col gap-2 sm:flex-row">
        <Side title={t("stands")}>{side(conflict, conflict.winner as FieldValue)}</Side>
        <Side title={t("other")}>{side(conflict, conflict.loser as FieldValue)}</Side>
      </dl>
      <div className="flex flex-wrap gap-2">
        <Button variant="secondary" size="md" onClick={() => void leaveConflict(conflict.id)}>
          {t("keep")}
        </Button>
        {!isReadOnly && canTakeOther(conflict) && (
          <Button variant="outline" size="md" onClick={choose}>
            {t("takeOther")}
          </Button>
        )}
      </div>
    </li>
  );
}
