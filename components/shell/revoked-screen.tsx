"use client";

import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import type { Op } from "@/lib/sync/core/op";
import { LostChanges } from "./changes/lost-changes";

/** In place of the app once somebody is no member any more: what happened, and what had not been sent. */
export default function RevokedScreen({ lost }: { lost: readonly Op[] }) {
  const t = useTranslations("shell.revoked");
  return (
    <>
      <PageHeading title={t("title")} />
      <div className="flex flex-col gap-8">
        <p role="alert">{t("text")}</p>
        <LostChanges lost={lost} />
        <div>
          {/* A whole load: the server knows where this person belongs now. */}
          <Button variant="primary" size="lg" onClick={() => window.location.assign("/app")}>
            {t("goOn")}
          </Button>
        </div>
      </div>
    </>
  );
}
