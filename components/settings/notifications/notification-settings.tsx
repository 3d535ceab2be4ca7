"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import * as z from "zod/mini";
import { SkeletonList } from "@/components/ui/skeleton";
import { channels, kinds, type Channel, type Kind } from "@/lib/notifications/core/kind-names";
import { useAnswer } from "../use-answer";
import { useRequest } from "../use-request";
import { ChoiceTable } from "./choice-table";
import { DigestHour } from "./digest-hour";
import { PushSwitch } from "./push-switch";
import { QuietHours } from "./quiet-hours";

const choicesSchema = z.record(z.enum(kinds), z.record(z.enum(channels), z.boolean()));
const settingsSchema = z.object({
  choices: choicesSchema,
  quiet_hours: z.nullable(z.object({ from: z.number(), until: z.number() })),
  push_public_key: z.nullable(z.string()),
});
type Settings = z.infer<typeof settingsSchema>;

const path = "/api/v1/notifications/settings";
const skeletonLines = 3;

/** What a person is told, by which way and when not. The household's hour is everybody's, so only some may change it. */
export function NotificationSettings({ mayManage }: { mayManage: boolean }) {
  const t = useTranslations("settings.notifications");
  const ui = useTranslations("ui");
  const { answer } = useAnswer(path, settingsSchema);
  return (
    <>
      <DigestHour mayChange={mayManage} />
      {answer.kind === "loading" && <SkeletonList label={ui("loading")} lines={skeletonLines} />}
      {answer.kind === "unreachable" && <p className="text-ink-soft">{t("unreachable")}</p>}
      {answer.kind === "ready" && <OwnSettings initial={answer.value} />}
    </>
  );
}

/** Shows a choice at once, and takes it back when it could not be kept. */
function OwnSettings({ initial }: { initial: Settings }) {
  const [settings, setSettings] = useState(initial);
  const { send } = useRequest();

  const choose = async (kind: Kind, channel: Channel, isOn: boolean) => {
    const withChoice = (on: boolean) => (now: Settings) => ({
      ...now,
      choices: { ...now.choices, [kind]: { ...now.choices[kind], [channel]: on } },
    });
    setSettings(withChoice(isOn));
    const sent = await send("PATCH", path, { choices: [{ kind, channel, is_on: isOn }] });
    if (!sent.ok) setSettings(withChoice(!isOn));
  };
  const beQuiet = async (quiet: Settings["quiet_hours"]) => {
    const before = settings.quiet_hours;
    setSettings((now) => ({ ...now, quiet_hours: quiet }));
    const sent = await send("PATCH", path, { quiet_hours: quiet });
    if (!sent.ok) setSettings((now) => ({ ...now, quiet_hours: before }));
  };
  return (
    <>
      <PushSwitch publicKey={settings.push_public_key} />
      <ChoiceTable choices={settings.choices} onChoose={(kind, channel, isOn) => void choose(kind, channel, isOn)} />
      <QuietHours value={settings.quiet_hours} onChange={(quiet) => void beQuiet(quiet)} />
    </>
  );
}
