"use client";

import { useTranslations } from "use-intl";
import { SignOutQuestion } from "@/components/shell/sign-out-question";
import { useSignedIn } from "@/components/shell/signed-in";
import { useSignOut } from "@/components/shell/use-sign-out";
import { Button } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { HouseholdName } from "./household-name";
import { InviteForm } from "./invite-form";
import { MemberList } from "./member-list";
import { SettingsSection } from "./settings-section";

export function SettingsView() {
  const t = useTranslations("settings");
  const me = useSignedIn();
  const leaving = useSignOut();
  const mayManage = me.role === "owner" || me.role === "admin";
  return (
    <>
      <PageHeading title={t("title")} />
      <div className="flex flex-col gap-6">
        <SettingsSection title={t("household")}>
          <HouseholdName mayChange={mayManage} />
        </SettingsSection>
        <SettingsSection title={t("members")}>
          <MemberList />
          {mayManage && <InviteForm />}
        </SettingsSection>
        <SettingsSection title={t("account")}>
          <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
            <dt className="text-ink-soft">{t("name")}</dt>
            <dd>{me.name}</dd>
            <dt className="text-ink-soft">{t("email")}</dt>
            <dd>{me.email}</dd>
          </dl>
        </SettingsSection>
        <SettingsSection title={t("devices")}>
          <p className="text-ink-soft">{t("devicesText")}</p>
          <Button variant="danger" size="lg" isLoading={leaving.isLeaving} onClick={() => leaving.ask("everywhere")}>
            {t("signOutEverywhere")}
          </Button>
          <SignOutQuestion leaving={leaving} />
        </SettingsSection>
      </div>
    </>
  );
}
