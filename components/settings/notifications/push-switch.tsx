"use client";

import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";
import {
  readPushState,
  turnPushOff,
  turnPushOn,
  type PushAnswer,
  type PushState,
} from "@/lib/notifications/client/push";

/** Whether this device is pushed to; the browser is asked only when a person presses the button. */
export function PushSwitch({ publicKey }: { publicKey: string | null }) {
  const t = useTranslations("settings.notifications.push");
  const [state, setState] = useState<PushState | null>(null);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => void readPushState().then(setState), []);

  const change = async (turn: () => Promise<PushAnswer>) => {
    setBusy(true);
    const answer = await turn();
    setBusy(false);
    if (answer === "failed") return showToast({ title: t("failed"), tone: "failed" });
    setState(answer);
  };
  if (state === null) return null;
  const sentence = publicKey === null ? "noKey" : state;
  return (
    <div className="flex flex-col items-start gap-2">
      <p className="font-medium">{t("title")}</p>
      <p className="text-sm text-ink-soft" role="status">
        {t(sentence)}
      </p>
      {publicKey !== null && state === "off" && (
        <Button variant="primary" size="lg" isLoading={isBusy} onClick={() => void change(() => turnPushOn(publicKey))}>
          {t("turnOn")}
        </Button>
      )}
      {publicKey !== null && state === "on" && (
        <Button variant="outline" size="lg" isLoading={isBusy} onClick={() => void change(turnPushOff)}>
          {t("turnOff")}
        </Button>
      )}
    </div>
  );
}
