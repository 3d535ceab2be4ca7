"use client";

import { useFormatter, useTranslations } from "use-intl";
import * as z from "zod/mini";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";
import { roles } from "@/lib/household/core/roles";
import { useAnswer } from "./use-answer";
import { useRequest } from "./use-request";

const invitesSchema = z.array(
  z.object({ id: z.uuid(), role: z.enum(roles), email: z.nullable(z.string()), expires_at: z.string() }),
);

/** Invitations nobody has used yet, each to be taken back. Draws nothing while there are none. */
export function OpenInvites() {
  const t = useTranslations("settings");
  const format = useFormatter();
  const { answer, reload } = useAnswer("/api/v1/household/invites", invitesSchema);
  const { send, isSending } = useRequest();
  if (answer.kind !== "ready" || answer.value.length === 0) return null;

  const takeBack = async (id: string) => {
    if (!(await send("DELETE", `/api/v1/household/invites/${id}`)).ok) return;
    showToast({ title: t("invite.takenBack") });
    await reload();
  };

  return (
    <div className="flex flex-col gap-3 border-t border-line pt-4">
      <h3 className="font-medium">{t("invite.open")}</h3>
      <ul className="flex flex-col gap-2">
        {answer.value.map((invite) => (
          <li key={invite.id} className="flex items-center gap-3">
            <div className="min-w-0 flex-1">
              <p className="truncate">{invite.email ?? t("invite.byLink")}</p>
              <p className="text-sm text-ink-soft">
                {t(`roles.${invite.role}`)} ·{" "}
                {t("invite.until", { day: format.dateTime(new Date(invite.expires_at), { dateStyle: "medium" }) })}
              </p>
            </div>
            <Button variant="outline" size="md" disabled={isSending} onClick={() => void takeBack(invite.id)}>
              {t("invite.takeBack")}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
