"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { SignOutQuestion } from "./sign-out-question";
import { useSignedIn } from "./signed-in";
import { useSignOut } from "./use-sign-out";

export function AccountMenu() {
  const t = useTranslations("shell.account");
  const { email } = useSignedIn();
  const router = useRouter();
  const leaving = useSignOut();
  return (
    <>
      <Menu
        trigger={(button) => <IconButton {...button} label={t("open")} icon={<Icon name="user" />} />}
        heading={email}
        actions={[
          { label: t("settings"), icon: "settings", onSelect: () => router.push("/app/settings") },
          { label: t("signOut"), icon: "signOut", onSelect: () => leaving.ask("here") },
          { label: t("signOutEverywhere"), icon: "lock", onSelect: () => leaving.ask("everywhere") },
        ]}
      />
      <SignOutQuestion leaving={leaving} />
    </>
  );
}
