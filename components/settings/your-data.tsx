"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import { Button } from "@/components/ui/button";
import { buttonStyle } from "@/components/ui/button-style";
import { Input } from "@/components/ui/input";
import { forgetKeptPages } from "@/lib/pwa/kept-pages";
import { forgetPhotos } from "@/lib/receipts/client/scan-queue";
import type { RequestProblem } from "@/lib/rest/send-json";
import { eraseReplica } from "@/lib/sync/client/start";
import { Question } from "./question";
import { useRequest } from "./use-request";

/** Taking one's data along, and having it erased. */
export function YourData() {
  const t = useTranslations("settings.data");
  const [isErasing, setErasing] = useState(false);
  return (
    <>
      <p className="text-ink-soft">{t("text")}</p>
      <a href="/api/v1/account/export" download="shelfie-export.json" className={buttonStyle("outline", "lg", false)}>
        {t("export")}
      </a>
      <Button variant="danger" size="lg" onClick={() => setErasing(true)}>
        {t("erase")}
      </Button>
      {isErasing && <EraseQuestion onClose={() => setErasing(false)} />}
    </>
  );
}

function EraseQuestion({ onClose }: { onClose: () => void }) {
  const t = useTranslations("settings.data");
  const me = useSignedIn();
  const { send, isSending } = useRequest();
  const [password, setPassword] = useState("");
  const [email, setEmail] = useState("");
  const [wrong, setWrong] = useState<string | undefined>(undefined);

  const explain = (problem: RequestProblem): string => {
    if (problem.kind === "unreachable") return t("network");
    return problem.code === "ERR_HTTP_002" ? t("throttled") : t("wrong");
  };
  const erase = async () => {
    if (email.trim().toLowerCase() !== me.email.toLowerCase()) return setWrong(t("emailDiffers"));
    const sent = await send("DELETE", "/api/v1/account", { password, email }, { isQuiet: true });
    if (!sent.ok) return setWrong(explain(sent.problem));
    try {
      await Promise.all([eraseReplica(), forgetPhotos(me.userId), forgetKeptPages()]);
    } finally {
      window.location.assign("/");
    }
  };
  return (
    <Question
      isOpen
      title={t("eraseTitle")}
      text={t("eraseText")}
      action={t("eraseAction")}
      isDangerous
      isSending={isSending}
      onConfirm={() => void erase()}
      onClose={onClose}
    >
      <Input
        label={t("email")}
        hint={me.email}
        type="email"
        autoComplete="off"
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <Input
        label={t("password")}
        hint={t("passwordHint")}
        type="password"
        autoComplete="current-password"
        value={password}
        error={wrong}
        onChange={(event) => setPassword(event.target.value)}
      />
    </Question>
  );
}
