"use client";

import { useEffect } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Progress } from "@/components/ui/progress";
import { isMetered } from "@/lib/receipts/client/reader/connection";
import {
  dropReader,
  getReader,
  lookForReader,
  stopGettingReader,
  useDeviceReader,
} from "@/lib/receipts/client/reader/device-reader";

const bytesPerMegabyte = 1_000_000;

/** Whether photos can be read on this phone alone, and what it takes. Nothing where the browser cannot. */
export function DeviceReaderCard({ reads = "receipts" }: { reads?: "receipts" | "pages" }) {
  const t = useTranslations("receipts.device");
  const format = useFormatter();
  const { phase, bytes, share } = useDeviceReader();
  useEffect(() => void lookForReader(), []);
  if (phase === "unknown" || phase === "unsupported") return null;
  const size = format.number(Math.ceil(bytes / bytesPerMegabyte), { style: "unit", unit: "megabyte" });
  return (
    <Card>
      <div className="flex flex-col gap-3">
        <div>
          <h2 className="font-semibold">{t(`${reads}.title`)}</h2>
          <p className="text-sm text-ink-soft">{t(`${reads}.${phase === "ready" ? "ready" : "text"}`, { size })}</p>
        </div>
        {phase === "fetching" && <Progress label={t("fetching")} share={share} />}
        {phase === "failed" && (
          <p role="alert" className="text-sm text-error-ink">
            {t("failed")}
          </p>
        )}
        {phase === "absent" && isMetered() && <p className="text-sm text-warning-ink">{t("metered", { size })}</p>}
        <div>
          <ReaderButton />
        </div>
      </div>
    </Card>
  );
}

function ReaderButton() {
  const t = useTranslations("receipts.device");
  const { phase, share } = useDeviceReader();
  if (phase === "fetching") {
    return (
      <Button variant="ghost" size="md" onClick={stopGettingReader}>
        {t("stop")}
      </Button>
    );
  }
  if (phase === "ready") {
    return (
      <Button variant="ghost" size="md" onClick={() => void dropReader()}>
        {t("remove")}
      </Button>
    );
  }
  return (
    <Button variant="outline" size="md" onClick={() => void getReader()}>
      {t(share > 0 ? "goOn" : "get")}
    </Button>
  );
}
