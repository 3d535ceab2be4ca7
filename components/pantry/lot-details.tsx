"use client";

import { useTranslations } from "use-intl";
import { PriceDisclosure } from "@/components/receipts/prices/price-disclosure";
import { Button } from "@/components/ui/button";
import type { Day } from "@/lib/kernel/day";
import { expiryOf } from "@/lib/pantry/core/expiry";
import { olderThan } from "@/lib/pantry/core/first-expired";
import type { Lot } from "@/lib/pantry/core/lot";
import { likelyPortions } from "@/lib/pantry/core/portions";
import { useRows } from "@/lib/sync/client/rows";
import { locations } from "@/lib/sync/core/locations";
import { ActionLine } from "./action-line";
import { ExpiryChip } from "./expiry-chip";
import { LotNutrition } from "./lot-nutrition";
import type { SheetContent } from "./pantry-sheet";
import type { PantryActions } from "./use-pantry-actions";
import { usePantryWords } from "./use-pantry-words";

type LotDetailsProps = {
  lot: Lot;
  today: Day;
  actions: PantryActions;
  isReadOnly: boolean;
  onShow: (content: SheetContent) => void;
  onDone: () => void;
};

/** How long a lot keeps and why, as a sentence. */
function ExpirySentence({ lot, today }: { lot: Lot; today: Day }) {
  const t = useTranslations("pantry.lot");
  const words = usePantryWords();
  if (!lot.expiresOn) return null;
  const date = words.date(lot.expiresOn);
  const isOver = expiryOf(lot, today).level === "over";
  const sentence =
    lot.dateKind === "use_by"
      ? t("useBy", { date })
      : lot.dateKind === "best_before"
        ? t("bestBefore", { date })
        : t("expires", { date });
  return (
    <div className="text-sm text-ink-soft">
      <p>{sentence}</p>
      {lot.dateKind === "estimate" && lot.expiryReason && <p>{t("estimate", { reason: lot.expiryReason })}</p>}
      {isOver && lot.dateKind === "use_by" && <p className="font-medium text-error-ink">{t("useByOver")}</p>}
      {isOver && lot.dateKind === "best_before" && <p>{t("bestBeforeOver")}</p>}
    </div>
  );
}

/** What can be done with one lot, the most frequent first. */
export function LotDetails({ lot, today, actions, isReadOnly, onShow, onDone }: LotDetailsProps) {
  const t = useTranslations("pantry");
  const words = usePantryWords();
  const portions = likelyPortions(lot);
  const then = (work: Promise<void>) => {
    onDone();
    void work;
  };
  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-col items-start gap-2">
        <ExpiryChip lot={lot} today={today} />
        <ExpirySentence lot={lot} today={today} />
        {lot.notes && <p>{lot.notes}</p>}
      </div>
      {isReadOnly ? (
        <p className="text-sm text-ink-soft">{t("lot.readOnly")}</p>
      ) : (
        <>
          <OlderFirst lot={lot} today={today} onShow={onShow} />
          <div>
            <h3 id="use-title" className="pb-2 text-sm font-medium">
              {t("lot.use")}
            </h3>
            <div role="group" aria-labelledby="use-title" className="flex flex-wrap gap-2">
              {portions.map((portion) => (
                <Button key={portion} variant="outline" size="lg" onClick={() => then(actions.use(lot, portion))}>
                  {lot.unit ? words.amount(portion, lot.unit) : words.number(portion)}
                </Button>
              ))}
              <Button variant="primary" size="lg" onClick={() => then(actions.use(lot, lot.quantity))}>
                {t("lot.useAll")}
              </Button>
            </div>
          </div>
          <ul className="-mx-2">
            {!lot.openedOn && (
              <ActionLine
                icon="open"
                label={!lot.unit && lot.quantity >= 2000 ? t("lot.openOne") : t("lot.open")}
                onSelect={() => then(actions.open(lot))}
              />
            )}
            {locations
              .filter((place) => place !== lot.location)
              .map((place) => (
                <ActionLine
                  key={place}
                  icon={place}
                  label={lot.location === "freezer" && place === "fridge" ? t("lot.thaw") : t(`lot.moveTo.${place}`)}
                  onSelect={() => then(actions.move(lot, place))}
                />
              ))}
            <ActionLine icon="count" label={t("lot.count")} onSelect={() => onShow({ kind: "count", lot })} />
            <ActionLine icon="split" label={t("lot.split")} onSelect={() => onShow({ kind: "split", lot })} />
            <ActionLine icon="edit" label={t("lot.edit")} onSelect={() => onShow({ kind: "edit", lot })} />
            <ActionLine icon="teach" label={t("lot.teach")} onSelect={() => onShow({ kind: "teach", lot })} />
            <ActionLine icon="trash" label={t("lot.waste")} onSelect={() => onShow({ kind: "waste", lots: [lot] })} />
            <ActionLine icon="close" tone="danger" label={t("lot.remove")} onSelect={() => then(actions.remove(lot))} />
          </ul>
          <PriceDisclosure product={lot} />
        </>
      )}
      <LotNutrition lot={lot} />
    </div>
  );
}

type OlderFirstProps = { lot: Lot; today: Day; onShow: (content: SheetContent) => void };

/** First expired, first out: says when another lot of the same thing should go before this one. */
function OlderFirst({ lot, today, onShow }: OlderFirstProps) {
  const t = useTranslations("pantry.lot");
  const words = usePantryWords();
  const older = olderThan(useRows("lot").values(), lot);
  if (!older) return null;
  return (
    <div className="flex flex-wrap items-center gap-2 rounded-control bg-warning-soft px-3 py-2 text-sm text-warning-ink">
      <p className="flex-1">{t("older", { due: words.due(older, expiryOf(older, today)) })}</p>
      <Button variant="outline" size="md" onClick={() => onShow({ kind: "lot", lot: older })}>
        {t("useOlder")}
      </Button>
    </div>
  );
}
