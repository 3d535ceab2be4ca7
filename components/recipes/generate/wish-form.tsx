"use client";

import { useState, type SubmitEvent } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { newId } from "@/lib/kernel/new-id";
import { ServingsStepper } from "../page/servings-stepper";
import { sendWish } from "./generation-api";

const wishLengthMax = 300;
const servingsMax = 12;
const limits = ["", "20", "30", "45", "60", "90"] as const;

type WishFormProps = { hasRoom: boolean; onAsked: (jobId: string) => void };

/** What somebody would like to eat, for how many, and how long it may take. */
export function WishForm({ hasRoom, onAsked }: WishFormProps) {
  const t = useTranslations("recipes.ask");
  const [wish, setWish] = useState("");
  const [servings, setServings] = useState(2);
  const [minutes, setMinutes] = useState<(typeof limits)[number]>("");
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  /** Sent again after a lost answer, the same wish is asked only once. */
  const [requestId, setRequestId] = useState(() => newId());

  const onSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    setSending(true);
    setProblem(null);
    const minutesMax = minutes === "" ? null : Number(minutes);
    const answer = await sendWish({ request_id: requestId, wish: wish.trim(), servings, minutes_max: minutesMax });
    setSending(false);
    if (answer.ok) {
      setRequestId(newId());
      return onAsked(answer.value.job_id);
    }
    setProblem(answer.error.kind === "unreachable" ? t("unreachable") : answer.error.title || t("unreachable"));
  };

  return (
    <form onSubmit={(event) => void onSubmit(event)} noValidate className="flex flex-col gap-5">
      <Input
        label={t("wish")}
        hint={t("wishHint")}
        maxLength={wishLengthMax}
        value={wish}
        onChange={(event) => setWish(event.target.value)}
      />
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <p className="pb-1 text-sm font-medium">{t("servings")}</p>
          <ServingsStepper servings={servings} onChoose={(count) => setServings(Math.min(servingsMax, count))} />
        </div>
        <Select
          label={t("minutes")}
          value={minutes}
          options={limits.map((value) => ({ value, label: value || t("anyTime") }))}
          onValueChange={setMinutes}
        />
      </div>
      {problem && <Notice tone="error">{problem}</Notice>}
      {!hasRoom && <Notice tone="error">{t("noRoom")}</Notice>}
      <Button
        type="submit"
        variant="primary"
        size="lg"
        leftIcon={<Icon name="sparkle" />}
        isLoading={isSending}
        disabled={!hasRoom}
      >
        {t("send")}
      </Button>
      <p className="text-sm text-ink-soft">{t("sent")}</p>
    </form>
  );
}
