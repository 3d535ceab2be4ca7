"use client";

import { useTranslations } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import { ToggleChip } from "@/components/ui/chip";
import { Sheet } from "@/components/ui/sheet";
import { dietFlagNames } from "@/lib/catalog/core/diet/substances";
import { setDiet } from "@/lib/recipes/core/household-diet";
import { mayWrite } from "@/lib/sync/core/roles";
import { useDiets } from "../use-diets";
import { usePerform } from "../use-perform";

/** What everybody at the table keeps to. */
export function DietSheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useTranslations("recipes.dietSheet");
  const ui = useTranslations("ui");
  const { householdId, role } = useSignedIn();
  const { write } = usePerform();
  const diets = useDiets();
  const canChoose = mayWrite(role, "household");
  return (
    <Sheet
      open={isOpen}
      onOpenChange={(open) => !open && onClose()}
      title={t("title")}
      description={t("text")}
      closeLabel={ui("close")}
    >
      <div className="flex flex-col gap-5">
        {canChoose ? (
          <div role="group" aria-label={t("title")} className="flex flex-wrap gap-2">
            {dietFlagNames.map((flag) => (
              <ToggleChip
                key={flag}
                label={t(`flags.${flag}`)}
                pressed={diets.includes(flag)}
                onToggle={() => write(setDiet(householdId, flag, !diets.includes(flag)))}
              />
            ))}
          </div>
        ) : (
          <>
            <p>
              {diets.length > 0
                ? t("keeping", { names: diets.map((flag) => t(`flags.${flag}`)).join(", ") })
                : t("none")}
            </p>
            <p className="text-sm text-ink-soft">{t("readOnly")}</p>
          </>
        )}
        <p className="text-sm text-ink-soft">{t("warning")}</p>
      </div>
    </Sheet>
  );
}
