"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import * as z from "zod/mini";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { showToast } from "@/components/ui/toast";
import { sendJson } from "@/lib/rest/send-json";

const invitedSchema = z.object({ link: z.url() });
const offeredRoles = ["member", "viewer", "admin"] as const;
type OfferedRole = (typeof offeredRoles)[number];

/** Makes a link that lets one more person in, to be sent however the family talks. */
export function InviteForm() {
  const t = useTranslations("settings");
  const [role, setRole] = useState<OfferedRole>("member");
  const [link, setLink] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);

  const ask = async () => {
    setAsking(true);
    const invited = await sendJson("POST", "/api/v1/household/invites", { role }, invitedSchema);
    setAsking(false);
    if (invited.ok) setLink(invited.value.link);
    else showToast({ title: t("invite.failed"), tone: "failed" });
  };

  const pass = async (text: string) => {
    try {
      if (typeof navigator.share === "function") await navigator.share({ url: text });
      else {
        await navigator.clipboard.writeText(text);
        showToast({ title: t("invite.copied") });
      }
    } catch {
      // Closing the share sheet is an answer too; the link stays on the screen to be copied by hand.
    }
  };

  if (link) {
    return (
      <div className="flex flex-col gap-3 border-t border-line pt-4">
        <Input
          label={t("invite.link")}
          hint={t("invite.linkHint")}
          value={link}
          readOnly
          onFocus={(event) => event.target.select()}
        />
        <Button variant="primary" size="lg" onClick={() => void pass(link)}>
          {t("invite.pass")}
        </Button>
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-3 border-t border-line pt-4">
      <Select
        label={t("invite.role")}
        hint={t(`invite.roleHints.${role}`)}
        value={role}
        options={offeredRoles.map((value) => ({ value, label: t(`roles.${value}`) }))}
        onValueChange={setRole}
      />
      <Button
        variant="outline"
        size="lg"
        leftIcon={<Icon name="plus" />}
        isLoading={isAsking}
        onClick={() => void ask()}
      >
        {t("invite.action")}
      </Button>
    </div>
  );
}
