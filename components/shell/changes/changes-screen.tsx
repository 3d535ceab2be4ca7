"use client";

import { useTranslations } from "use-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { refusedDeeds } from "@/lib/sync/client/conflicts";
import { useSyncStatus } from "@/lib/sync/client/status";
import { mayWrite } from "@/lib/sync/core/roles";
import { useSignedIn } from "../signed-in";
import { ConflictEntry } from "./conflict-entry";
import { ChangeSection } from "./change-section";
import { LostChanges } from "./lost-changes";
import { RefusedEntry } from "./refused-entry";

/** What did not go as somebody wanted: edits that met, edits the server refused, edits that never left this device. */
export function ChangesScreen() {
  const t = useTranslations("shell.changes");
  const signedIn = useSignedIn();
  const { rejected, conflicts, lost, setAsideCount, role: heardRole } = useSyncStatus();
  const role = heardRole ?? signedIn.role;
  const isEmpty = rejected.length + conflicts.length + lost.length + setAsideCount === 0;
  return (
    <>
      <PageHeading title={t("title")} />
      {isEmpty && <EmptyState icon="check" title={t("emptyTitle")} text={t("emptyText")} />}
      <div className="flex flex-col gap-8">
        {setAsideCount > 0 && <Notice tone="error">{t("setAside", { count: setAsideCount })}</Notice>}
        <ChangeSection
          title={t("conflictsTitle")}
          text={t("conflictsText")}
          items={conflicts}
          draw={(conflict) => (
            <ConflictEntry key={conflict.id} conflict={conflict} isReadOnly={!mayWrite(role, conflict.entity)} />
          )}
        />
        <ChangeSection
          title={t("refusedTitle")}
          text={t("refusedText")}
          items={refusedDeeds(rejected)}
          draw={(deed) => (
            <RefusedEntry
              key={deed[0]?.op.id}
              deed={deed}
              mayTry={deed.every(({ op, code }) => code !== "too_large" && mayWrite(role, op.e))}
            />
          )}
        />
        <LostChanges lost={lost} />
      </div>
    </>
  );
}
