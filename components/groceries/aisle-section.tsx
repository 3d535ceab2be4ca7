"use client";

import { useTranslations } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { AisleGroup } from "@/lib/groceries/core/aisles";
import { claimantOf } from "@/lib/groceries/core/handling";
import type { Line } from "@/lib/groceries/core/lines";
import { LineRow } from "./line-row";
import { useAisleName } from "./use-aisle-name";
import { useGroceryWords, useMemberNames } from "./use-grocery-words";
import { useNowMs } from "./use-knowledge";
import type { ShelfFacts } from "./use-shelf-facts";

type AisleSectionProps = {
  aisle: AisleGroup;
  facts: ShelfFacts;
  isShopping: boolean;
  isReadOnly: boolean;
  onToggle: (line: Line) => void;
  onDetails: (line: Line) => void;
  onClaim: (lines: readonly Line[]) => void;
  onRelease: (lines: readonly Line[]) => void;
};

/** One aisle of the shop with what is wanted from it, and who fetches that. */
export function AisleSection({ aisle, facts, isShopping, isReadOnly, ...act }: AisleSectionProps) {
  const aisleName = useAisleName();
  const title = aisleName(aisle.category);
  const titleId = `aisle-${aisle.category}`;
  return (
    <section aria-labelledby={titleId}>
      <div className="flex min-h-11 items-center gap-2 px-1">
        <h2 id={titleId} className="me-auto font-semibold">
          {title}
        </h2>
        {isShopping && <Claim aisle={aisle} onClaim={act.onClaim} onRelease={act.onRelease} />}
      </div>
      <Card padding="flush">
        <ul className="divide-y divide-line">
          {aisle.lines.map((line) => (
            <LineRow
              key={line.key}
              line={line}
              facts={facts}
              isLarge={isShopping}
              isReadOnly={isReadOnly}
              onToggle={act.onToggle}
              onDetails={act.onDetails}
            />
          ))}
        </ul>
      </Card>
    </section>
  );
}

function Claim({ aisle, onClaim, onRelease }: Pick<AisleSectionProps, "aisle" | "onClaim" | "onRelease">) {
  const t = useTranslations("grocery.shopping");
  const me = useSignedIn().userId;
  const nowMs = useNowMs();
  const words = useGroceryWords();
  const nameOf = useMemberNames();
  const open = aisle.lines.filter((line) => line.state === "open" && line.items.length > 0);
  const claimed = open.find((line) => claimantOf(line, nowMs) !== null);
  if (!open.length) return null;
  if (!claimed) {
    return (
      <Button variant="ghost" size="sm" onClick={() => onClaim(open)}>
        {t("claim")}
      </Button>
    );
  }
  if (claimantOf(claimed, nowMs) !== me) {
    return (
      <p className="text-sm text-ink-soft">
        {t("claimedBy", { name: nameOf(claimed.claimedBy), time: words.time(claimed.claimedUntil ?? nowMs) })}
      </p>
    );
  }
  return (
    <>
      <p className="text-sm text-ink-soft">{t("claimed")}</p>
      <Button variant="ghost" size="sm" onClick={() => onRelease(open)}>
        {t("release")}
      </Button>
    </>
  );
}
