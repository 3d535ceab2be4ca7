"use client";

import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";
import { dismissRejected, tryRejectedAgain } from "@/lib/sync/client/conflicts";
import type { RejectedOp } from "@/lib/sync/client/storage";
import { nameOfOp } from "../entry-name";
import { useChangeWords } from "./use-change-words";

/** The journal's note of a deed says nothing beside the deed itself. */
const isSaid = ({ op }: RejectedOp): boolean => op.e !== "lotEvent";

/** A deed the server would not take: what it wanted, why not, and another try where that may help. */
export function RefusedEntry({ deed, mayTry }: { deed: readonly RejectedOp[]; mayTry: boolean }) {
  const t = useTranslations("shell.changes");
  const { wanted } = useChangeWords();
  const ops = deed.map(({ op }) => op);
  const said = deed.some(isSaid) ? deed.filter(isSaid) : deed;
  const reason = deed.find(({ code }) => code !== "group")?.code ?? "group";
  const lines = [...new Set(said.flatMap(({ op }) => wanted(op)))];
  const name = said.map(({ op }) => nameOfOp(op)).find(Boolean);
  const tryAgain = (): void => {
    tryRejectedAgain(ops).catch(() => showToast({ title: t("notTaken"), tone: "failed" }));
  };
  return (
    <li className="flex flex-col gap-2 border-b border-line p-4 last:border-b-0">
      <h3 className="font-medium break-words">{name ?? t("someEntry")}</h3>
      <ul className="text-sm break-words">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="text-sm text-ink-soft">{t(`refused.${reason}`)}</p>
      <div className="flex flex-wrap gap-2">
        <Button variant="secondary" size="md" onClick={() => void dismissRejected(ops)}>
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
