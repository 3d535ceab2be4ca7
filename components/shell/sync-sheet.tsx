"use client";

import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { Sheet } from "@/components/ui/sheet";
import { dismissRejected } from "@/lib/sync/client/conflicts";
import { useSyncStatus } from "@/lib/sync/client/status";
import { ConflictEntry } from "./conflict-entry";
import { nameOfOp } from "./entry-name";

/** Entries of one list shown at a time; the next come up as these are dealt with. */
const shownMax = 20;

const Section = ({ title, children }: { title: string; children: ReactNode }) => (
  <section>
    <h3 className="pb-2 font-semibold">{title}</h3>
    <ul className="flex flex-col gap-3">{children}</ul>
  </section>
);

/** How sync stands, in sentences, and everything that did not go as a person wanted. */
export function SyncSheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useTranslations("shell.syncSheet");
  const ui = useTranslations("ui");
  const { standing, isKept, rejected, conflicts, lost } = useSyncStatus();
  return (
    <Sheet open={isOpen} onOpenChange={(open) => !open && onClose()} title={t("title")} closeLabel={ui("close")}>
      <div className="flex flex-col gap-6">
        <p>{standing.kind === "waiting" ? t("waiting", { count: standing.count }) : t(standing.kind)}</p>
        {standing.kind === "signed_out" && (
          <ButtonLink href="/auth/login" variant="primary" size="lg" prefetch={false}>
            {t("signIn")}
          </ButtonLink>
        )}
        {!isKept && <Notice tone="error">{t("notKept")}</Notice>}
        {rejected.length > 0 && (
          <Section title={t("refusedTitle")}>
            {rejected.slice(0, shownMax).map(({ op, code }) => (
              <li key={op.id} className="flex items-center gap-3">
                <div className="min-w-0 flex-1">
                  <p className="font-medium">{nameOfOp(op) ?? t("someEntry")}</p>
                  <p className="text-sm text-ink-soft">{t(`refused.${code}`)}</p>
                </div>
                <Button variant="secondary" size="md" onClick={() => void dismissRejected(op.id)}>
                  {t("dismiss")}
                </Button>
              </li>
            ))}
          </Section>
        )}
        {conflicts.length > 0 && (
          <Section title={t("conflictsTitle")}>
            {conflicts.slice(0, shownMax).map((conflict) => (
              <ConflictEntry key={conflict.id} conflict={conflict} />
            ))}
          </Section>
        )}
        {lost.length > 0 && (
          <Section title={t("lostTitle")}>
            {lost.slice(0, shownMax).map((op) => (
              <li key={op.id}>{nameOfOp(op) ?? t("someEntry")}</li>
            ))}
          </Section>
        )}
      </div>
    </Sheet>
  );
}
