"use client";

import { useFormatter, useTranslations } from "use-intl";
import * as z from "zod/mini";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { SkeletonList } from "@/components/ui/skeleton";
import { showToast } from "@/components/ui/toast";
import { nameBrowser } from "./name-browser";
import { useAnswer } from "./use-answer";
import { useRequest } from "./use-request";

const sessionsSchema = z.array(
  z.object({ id: z.uuid(), user_agent: z.nullable(z.string()), last_seen_at: z.string(), is_this: z.boolean() }),
);
type Session = z.infer<typeof sessionsSchema>[number];

/** Browsers this person is signed in with, each to be signed out alone. */
export function DeviceList() {
  const t = useTranslations("settings.device");
  const ui = useTranslations("ui");
  const { answer, reload } = useAnswer("/api/v1/account/sessions", sessionsSchema);
  const { send, isSending } = useRequest();
  if (answer.kind === "loading") return <SkeletonList label={ui("loading")} lines={1} />;
  if (answer.kind === "unreachable") return <p className="text-ink-soft">{t("unreachable")}</p>;

  const signOut = async (id: string) => {
    if (!(await send("DELETE", `/api/v1/account/sessions/${id}`)).ok) return;
    showToast({ title: t("signedOut") });
    await reload();
  };
  return (
    <ul className="flex flex-col gap-3">
      {answer.value.map((session) => (
        <DeviceLine
          key={session.id}
          session={session}
          isSending={isSending}
          onSignOut={() => void signOut(session.id)}
        />
      ))}
    </ul>
  );
}

function DeviceLine({
  session,
  isSending,
  onSignOut,
}: {
  session: Session;
  isSending: boolean;
  onSignOut: () => void;
}) {
  const t = useTranslations("settings.device");
  const format = useFormatter();
  const { browser, system } = nameBrowser(session.user_agent ?? "");
  const name = browser && system ? t("named", { browser, system }) : (browser ?? system ?? t("unknown"));
  return (
    <li className="flex items-center gap-3">
      <div className="min-w-0 flex-1">
        <p className="truncate">{name}</p>
        <p className="text-sm text-ink-soft">
          {t("seen", { day: format.dateTime(new Date(session.last_seen_at), { dateStyle: "medium" }) })}
        </p>
      </div>
      {session.is_this ? (
        <Chip label={t("this")} tone="good" />
      ) : (
        <Button
          variant="outline"
          size="md"
          disabled={isSending}
          aria-label={t("signOutNamed", { name })}
          onClick={onSignOut}
        >
          {t("signOut")}
        </Button>
      )}
    </li>
  );
}
