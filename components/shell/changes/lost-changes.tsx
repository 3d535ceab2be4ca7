"use client";

import { useTranslations } from "use-intl";
import type { Op } from "@/lib/sync/core/op";
import { nameOfOp } from "../entry-name";
import { ChangeSection } from "./change-section";
import { useChangeWords } from "./use-change-words";

/** What had not been sent when its person's membership ended. */
export function LostChanges({ lost }: { lost: readonly Op[] }) {
  const t = useTranslations("shell.changes");
  const { wanted } = useChangeWords();
  return (
    <ChangeSection
      title={t("lostTitle")}
      text={t("lostText")}
      items={lost}
      draw={(op) => (
        <li key={op.id} className="border-b border-line p-4 last:border-b-0">
          <h3 className="font-medium break-words">{nameOfOp(op) ?? t("someEntry")}</h3>
          <p className="text-sm break-words text-ink-soft">{wanted(op).join(", ")}</p>
        </li>
      )}
    />
  );
}
