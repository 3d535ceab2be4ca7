"use client";

import { useEffect } from "react";
import { useTranslations } from "use-intl";
import { showToast } from "@/components/ui/toast";
import { registerServiceWorker } from "@/lib/pwa/register";

/** Keeps the app on this device for opening it without a connection, and offers new versions as they come. */
export function ServiceWorkerStarter() {
  const t = useTranslations("pwa");
  useEffect(() => {
    const registration = registerServiceWorker(() =>
      showToast({ title: t("updateReady"), actionLabel: t("update"), onAction: () => registration?.update() }),
    );
    return registration?.stop;
  }, [t]);
  return null;
}
