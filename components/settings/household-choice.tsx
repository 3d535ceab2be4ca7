"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import * as z from "zod/mini";
import { useSignedIn } from "@/components/shell/signed-in";
import { useUnsentCount } from "@/components/shell/use-unsent-count";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";
import { useMembers } from "@/lib/household/client/members";
import { mayLeave } from "@/lib/household/core/membership";
import { roles } from "@/lib/household/core/roles";
import { forgetKeptPages } from "@/lib/pwa/kept-pages";
import { Question } from "./question";
import { useAnswer } from "./use-answer";
import { useRequest } from "./use-request";

const mineSchema = z.array(
  z.object({
    household_id: z.uuid(),
    name: z.nullable(z.string()),
    role: z.enum(roles),
    member_count: z.number(),
    is_this: z.boolean(),
  }),
);

/** Kept pages say whose household they show, so they go before the other one is opened. */
async function openApp(): Promise<void> {
  await forgetKeptPages();
  window.location.assign("/app");
}

/** Going to another of one's households, and leaving this one. */
export function HouseholdChoice() {
  const t = useTranslations("settings.choice");
  const me = useSignedIn();
  const members = useMembers();
  const unsentCount = useUnsentCount();
  const { answer } = useAnswer("/api/v1/household/mine", mineSchema);
  const { send, isSending } = useRequest();
  const [isLeaving, setLeaving] = useState(false);
  const others = answer.kind === "ready" ? answer.value.filter((each) => !each.is_this) : [];
  const memberCount = members.kind === "ready" ? members.members.length : 1;

  const guarded = (go: () => void) => () =>
    unsentCount > 0 ? showToast({ title: t("unsent"), tone: "failed" }) : go();
  const choose = async (householdId: string) => {
    if ((await send("POST", "/api/v1/household/choose", { household_id: householdId })).ok) await openApp();
  };
  const leave = async () => {
    if ((await send("DELETE", `/api/v1/household/members/${me.userId}`)).ok) await openApp();
  };

  if (others.length === 0 && memberCount < 2) return null;
  return (
    <div className="flex flex-col gap-3 border-t border-line pt-4">
      {others.map((each) => (
        <Button
          key={each.household_id}
          variant="outline"
          size="lg"
          isLoading={isSending}
          onClick={guarded(() => void choose(each.household_id))}
        >
          {t("open", { name: each.name ?? "" })}
        </Button>
      ))}
      {memberCount > 1 &&
        (mayLeave(me, memberCount) ? (
          <Button variant="ghost" size="lg" onClick={guarded(() => setLeaving(true))}>
            {t("leave")}
          </Button>
        ) : (
          <p className="text-sm text-ink-soft">{t("ownerStays")}</p>
        ))}
      <Question
        isOpen={isLeaving}
        title={t("leaveTitle")}
        text={t("leaveText")}
        action={t("leave")}
        isDangerous
        isSending={isSending}
        onConfirm={() => void leave()}
        onClose={() => setLeaving(false)}
      />
    </div>
  );
}
