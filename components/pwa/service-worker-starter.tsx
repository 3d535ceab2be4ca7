"use client";

import { useEffect } from "react";
import { useTranslations } from "use-intl";
import { startWhenIdle } from "@/components/shell/start-later";
import { showToast } from "@/components/ui/toast";
import { countStep } from "@/lib/landing/client/count-step";
import { keepInstallQuestion } from "@/lib/pwa/install-way";
import type { RegistrationPorts } from "@/lib/pwa/register";
import { applyUpdate, offerUpdate } from "@/lib/pwa/update";

const loadRegistration = () => import("@/lib/pwa/register").then(({ registerServiceWorker }) => registerServiceWorker);

/** Keeps the app on this device for opening it without a connection, and offers new versions as they come. */
export function ServiceWorkerStarter() {
  const t = useTranslations("pwa");
  useEffect(() => {
    const ports: RegistrationPorts = {
      onUpdateReady: (update) => {
        offerUpdate(update);
        showToast({ title: t("updateReady"), actionLabel: t("update"), onAction: applyUpdate });
      },
      onReplaced: () => {
        offerUpdate(() => window.location.reload());
        showToast({ title: t("replaced"), actionLabel: t("reload"), onAction: applyUpdate });
      },
    };
    return startWhenIdle(loadRegistration, (registerServiceWorker) => registerServiceWorker(ports)?.stop);
  }, [t]);
  useEffect(() => keepInstallQuestion(() => countStep("install")), []);
  return null;
}
