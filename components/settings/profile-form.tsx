"use client";

import { useRouter } from "next/navigation";
import { useState, type SubmitEvent } from "react";
import { useTranslations } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { showToast } from "@/components/ui/toast";
import { loadMembers } from "@/lib/household/client/members";
import { useRequest } from "./use-request";

/** What the others of the household call this person. */
export function ProfileForm() {
  const t = useTranslations("settings");
  const me = useSignedIn();
  const router = useRouter();
  const { send, isSending } = useRequest();
  const [typed, setTyped] = useState<string | null>(null);
  const name = typed ?? me.name ?? "";
  const isChanged = typed !== null && typed.trim() !== "" && typed.trim() !== me.name;

  const onSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!isChanged || !(await send("PATCH", "/api/v1/account/me", { name: name.trim() })).ok) return;
    showToast({ title: t("nameSaved") });
    setTyped(null);
    router.refresh();
    await loadMembers();
  };

  return (
    <form onSubmit={(event) => void onSubmit(event)} className="flex flex-col gap-3">
      <Input
        label={t("name")}
        value={name}
        maxLength={80}
        autoComplete="name"
        onChange={(event) => setTyped(event.target.value)}
      />
      <Input label={t("email")} value={me.email} readOnly />
      {isChanged && (
        <Button type="submit" variant="primary" size="lg" isLoading={isSending}>
          {t("save")}
        </Button>
      )}
    </form>
  );
}
