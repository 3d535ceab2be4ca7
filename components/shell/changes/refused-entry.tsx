"use client";

import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";
import { dismissRejected, tryRejectedAgain } from "@/lib/sync/client/conflicts";
import type { RejectedOp } from "@/lib/sync/client/storage";
import { nameOfOp } from "../entry-name";
import { useChangeWords } from "./use-change-words";

/** An edit the server would not take: what it wanted, why not, and another try where that may help. */
export function RefusedEntry({ rejected: { op, code }, mayTry }: { rejected: RejectedOp; mayTry: boolean }) {
  const t = useTranslations("shell.changes");
  const { wanted } = useChangeWords();
  const tryAgain = (): void => {
    tryRejectedAgain(op).catch(() => showToast({ title: t("notTaken"), tone: "failed" }));
  };
  return (
    <li className="flex flex-col gap-2 border-b border-line p-4 last:border-b-0">
      <h3 className="font-medium break-words">{nameOfOp(op) ?? t("someEntry")}</h3>
      <ul className="text-sm break-words">
        {wanted(op).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="text-sm text-ink-soft">{t(`refused.${code}`)}</p>
      <div className="flex flex-wrap gap-2">
        <Button variant="secondary" size="md" onClick={() => void dismissRejected(op.id)}>
          {t("dismiss")}
        </Button>
        {mayTry && (
          <Button variant="outline" size="md" onClick={tryAgain}>
            {t("tryAgain")}
          </Button>
        )}
      </div>
    </li>
  );
}
