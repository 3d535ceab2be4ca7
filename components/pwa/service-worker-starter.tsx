"use client";

import { useEffect } from "react";
import { useTranslations } from "use-intl";
import { showToast } from "@/components/ui/toast";
import { countStep } from "@/lib/landing/client/count-step";
import { keepInstallQuestion } from "@/lib/pwa/install-way";
import { registerServiceWorker } from "@/lib/pwa/register";
import { applyUpdate, offerUpdate } from "@/lib/pwa/update";

/** Keeps the app on this device for opening it without a connection, and offers new versions as they come. */
export function ServiceWorkerStarter() {
  const t = useTranslations("pwa");
  useEffect(() => {
    const registration = registerServiceWorker({
      onUpdateReady: (update) => {
        offerUpdate(update);
        showToast({ title: t("updateReady"), actionLabel: t("update"), onAction: applyUpdate });
      },
      onReplaced: () => {
        offerUpdate(() => window.location.reload());
        showToast({ title: t("replaced"), actionLabel: t("reload"), onAction: applyUpdate });
      },
    });
    return registration?.stop;
  }, [t]);
  useEffect(() => keepInstallQuestion(() => countStep("install")), []);
  return null;
}
