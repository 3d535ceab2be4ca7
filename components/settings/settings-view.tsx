"use client";

import { useTranslations } from "use-intl";
import { SignOutQuestion } from "@/components/shell/sign-out-question";
import { useSignedIn } from "@/components/shell/signed-in";
import { useSignOut } from "@/components/shell/use-sign-out";
import { Button } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { AppearanceForm } from "./appearance-form";
import { DeviceList } from "./device-list";
import { HouseholdChoice } from "./household-choice";
import { HouseholdName } from "./household-name";
import { HouseholdRegion } from "./household-region";
import { InviteForm } from "./invite-form";
import { MemberList } from "./member-list";
import { NotificationSettings } from "./notifications/notification-settings";
import { OpenInvites } from "./open-invites";
import { PasswordForm } from "./password-form";
import { ProfileForm } from "./profile-form";
import { SettingsSection } from "./settings-section";
import { YourData } from "./your-data";

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
          <HouseholdRegion mayChange={mayManage} />
          <HouseholdChoice />
        </SettingsSection>
        <SettingsSection title={t("members")}>
          <MemberList />
          {mayManage && <OpenInvites />}
          {mayManage && <InviteForm />}
        </SettingsSection>
        <SettingsSection title={t("notifications.title")} anchor="notifications">
          <NotificationSettings mayManage={mayManage} />
        </SettingsSection>
        <SettingsSection title={t("account")}>
          <ProfileForm />
          <PasswordForm />
        </SettingsSection>
        <SettingsSection title={t("appearance.title")}>
          <AppearanceForm />
        </SettingsSection>
        <SettingsSection title={t("devices")}>
          <DeviceList />
          <p className="text-ink-soft">{t("devicesText")}</p>
          <Button variant="outline" size="lg" isLoading={leaving.isLeaving} onClick={() => leaving.ask("everywhere")}>
            {t("signOutEverywhere")}
          </Button>
          <SignOutQuestion leaving={leaving} />
        </SettingsSection>
        <SettingsSection title={t("data.title")}>
          <YourData />
        </SettingsSection>
      </div>
    </>
  );
}
