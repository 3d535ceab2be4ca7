"use client";

import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import type { Day } from "@/lib/kernel/day";
import type { Lot } from "@/lib/pantry/core/lot";
import { likelyPortions } from "@/lib/pantry/core/portions";
import { locations } from "@/lib/sync/core/entities";
import { ActionLine } from "./action-line";
import { ExpiryChip } from "./expiry-chip";
import type { PantryActions } from "./use-pantry-actions";
import { usePantryWords } from "./use-pantry-words";

type LotDetailsProps = {
  lot: Lot;
  today: Day;
  actions: PantryActions;
  isReadOnly: boolean;
  onEdit: () => void;
  onDone: () => void;
};

/** How long a lot keeps and why, as a sentence. */
function ExpirySentence({ lot }: { lot: Lot }) {
  const t = useTranslations("pantry.lot");
  const words = usePantryWords();
  if (!lot.expiresOn) return null;
  const date = words.date(lot.expiresOn);
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
    </div>
  );
}

/** What can be done with one lot, the most frequent first. */
export function LotDetails({ lot, today, actions, isReadOnly, onEdit, onDone }: LotDetailsProps) {
  const t = useTranslations("pantry");
  const words = usePantryWords();
  const then = (work: Promise<void>) => {
    onDone();
    void work;
  };
  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-col items-start gap-2">
        <ExpiryChip lot={lot} today={today} />
        <ExpirySentence lot={lot} />
        {lot.notes && <p>{lot.notes}</p>}
      </div>
      {isReadOnly ? (
        <p className="text-sm text-ink-soft">{t("lot.readOnly")}</p>
      ) : (
        <>
          <div>
            <h3 id="use-title" className="pb-2 text-sm font-medium">
              {t("lot.use")}
            </h3>
            <div role="group" aria-labelledby="use-title" className="flex flex-wrap gap-2">
              {likelyPortions(lot).map((portion) => (
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
                  label={t(`lot.moveTo.${place}`)}
                  onSelect={() => then(actions.move(lot, place))}
                />
              ))}
            <ActionLine icon="edit" label={t("lot.edit")} onSelect={onEdit} />
            <ActionLine icon="basket" label={t("lot.waste")} onSelect={() => then(actions.waste(lot))} />
            <ActionLine icon="trash" tone="danger" label={t("lot.remove")} onSelect={() => then(actions.remove(lot))} />
          </ul>
        </>
      )}
    </div>
  );
}
