"use client";

import { useCallback } from "react";
import { useTranslations } from "use-intl";
import { showToast } from "@/components/ui/toast";
import { Icon } from "@/components/ui/icon";
import { loadSync } from "./load-sync";
import { pullPx, usePull } from "./use-pull";

/** Pulled down, the page sends what waits and looks for news. */
export function PullToSync() {
  const t = useTranslations("pwa.pull");
  const onPulled = useCallback(() => {
    void loadSync().then(({ askForNews }) => askForNews());
    showToast({ title: t("asking") });
  }, [t]);
  const shownPx = usePull(onPulled);
  if (shownPx === 0) return null;
  const isFarEnough = shownPx >= pullPx / 2;
  return (
    <div
      aria-hidden="true"
      style={{ transform: `translateY(${shownPx}px)` }}
      className="fixed inset-x-0 -top-10 z-30 mx-auto flex w-fit items-center gap-2 rounded-full border border-line bg-surface px-4 py-2 text-sm shadow-raised"
    >
      <Icon name="cloud" size="sm" />
      {isFarEnough ? t("release") : null}
    </div>
  );
}
