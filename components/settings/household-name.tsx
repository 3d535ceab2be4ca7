"use client";

import { useState, type SubmitEvent } from "react";
import { useTranslations } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { showToast } from "@/components/ui/toast";
import { commit } from "@/lib/sync/client/commit";
import { useRow } from "@/lib/sync/client/rows";

/** The household's name, for its owner and admins to change. */
export function HouseholdName({ mayChange }: { mayChange: boolean }) {
  const t = useTranslations("settings");
  const pantry = useTranslations("pantry.said");
  const { householdId } = useSignedIn();
  const household = useRow("household", householdId);
  /** Null while nobody has typed: then the name is what the household has, also when another phone changes it. */
  const [typed, setTyped] = useState<string | null>(null);
  const name = typed ?? household?.name ?? "";
  const isChanged = typed !== null && typed.trim() !== "" && typed.trim() !== household?.name;

  const onSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!isChanged) return;
    try {
      await commit([{ e: "household", k: householdId, t: "set", f: { name: name.trim() } }]);
      setTyped(null);
      showToast({ title: t("householdSaved") });
    } catch {
      showToast({ title: pantry("failed"), tone: "failed" });
    }
  };

  return (
    <form onSubmit={(event) => void onSubmit(event)} className="flex flex-col gap-3">
      <Input
        label={t("householdName")}
        hint={mayChange ? undefined : t("readOnly")}
        value={name}
        maxLength={80}
        readOnly={!mayChange}
        onChange={(event) => setTyped(event.target.value)}
      />
      {isChanged && (
        <Button type="submit" variant="primary" size="lg">
          {t("save")}
        </Button>
      )}
    </form>
  );
}
