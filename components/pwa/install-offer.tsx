"use client";

import { useState, useSyncExternalStore } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { useHydrated } from "@/components/ui/use-hydrated";
import { shouldOfferInstall } from "@/lib/pwa/install-offer";
import {
  askToInstall,
  installWay,
  isInstalled,
  keepDeclined,
  readDeclinedAtMs,
  subscribeToInstallWay,
} from "@/lib/pwa/install-way";
import { useRows } from "@/lib/sync/client/rows";

/** Offers the home screen to whoever has got something out of the app already, and takes no for an answer. */
export const InstallOffer = () => (useHydrated() ? <Offer /> : null);

function Offer() {
  const t = useTranslations("pwa.install");
  const way = useSyncExternalStore(subscribeToInstallWay, installWay, () => null);
  const lotCount = useRows("lot").size;
  const [openedAtMs] = useState(() => Date.now());
  const [declinedAtMs, setDeclinedAtMs] = useState(readDeclinedAtMs);
  const [isHome] = useState(isInstalled);
  const isOffered = shouldOfferInstall({ way, isInstalled: isHome, lotCount, declinedAtMs, nowMs: openedAtMs });
  if (!isOffered) return null;

  const decline = (): void => {
    keepDeclined(openedAtMs);
    setDeclinedAtMs(openedAtMs);
  };
  const install = async (): Promise<void> => {
    if (!(await askToInstall())) decline();
  };
  return (
    <section aria-label={t("title")} className="mt-8">
      <Card>
        <h2 className="font-semibold">{t("title")}</h2>
        <p className="mt-1 text-ink-soft">{way === "apple" ? `${t("text")} ${t("apple")}` : t("text")}</p>
        <div className="mt-4 flex flex-wrap gap-3">
          {way === "question" && (
            <Button variant="primary" size="md" onClick={() => void install()}>
              {t("action")}
            </Button>
          )}
          <Button variant="ghost" size="md" onClick={decline}>
            {t("later")}
          </Button>
        </div>
      </Card>
    </section>
  );
}
