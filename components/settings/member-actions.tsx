"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, type MenuAction } from "@/components/ui/menu";
import { showToast } from "@/components/ui/toast";
import { loadMembers, type Member } from "@/lib/household/client/members";
import { mayRemove, rolesToGive } from "@/lib/household/core/membership";
import type { Role } from "@/lib/household/core/roles";
import { Question } from "./question";
import { useRequest } from "./use-request";

type Asked = { kind: "owner" } | { kind: "remove" };

/** What may be done to one member; nothing where the rules allow nothing. */
export function MemberActions({ member }: { member: Member }) {
  const t = useTranslations("settings.member");
  const roleName = useTranslations("settings.roles");
  const me = useSignedIn();
  const { send, isSending } = useRequest();
  const [asked, setAsked] = useState<Asked | null>(null);
  const name = member.name ?? member.email;
  const path = `/api/v1/household/members/${member.userId}` as const;

  const finish = async (sent: Promise<{ ok: boolean }>, said: string) => {
    if (!(await sent).ok) return;
    setAsked(null);
    showToast({ title: said });
    await loadMembers();
  };
  const give = (role: Role) => void finish(send("PATCH", path, { role }), t("changed", { name, role: roleName(role) }));
  const remove = () => void finish(send("DELETE", path), t("removed", { name }));

  const actions: MenuAction[] = rolesToGive(me, member)
    .filter((role) => role !== member.role)
    .map((role) => ({
      label: t("make", { role: roleName(role) }),
      icon: "people" as const,
      onSelect: () => (role === "owner" ? setAsked({ kind: "owner" }) : give(role)),
    }));
  if (mayRemove(me, member)) {
    actions.push({ label: t("remove"), icon: "trash", tone: "danger", onSelect: () => setAsked({ kind: "remove" }) });
  }
  if (actions.length === 0) return null;

  return (
    <>
      <Menu
        trigger={(button) => <IconButton {...button} label={t("manage", { name })} icon={<Icon name="more" />} />}
        actions={actions}
      />
      <Question
        isOpen={asked !== null}
        title={asked?.kind === "owner" ? t("ownerTitle", { name }) : t("removeTitle", { name })}
        text={asked?.kind === "owner" ? t("ownerText") : t("removeText")}
        action={asked?.kind === "owner" ? t("ownerAction") : t("remove")}
        isDangerous={asked?.kind === "remove"}
        isSending={isSending}
        onConfirm={() => (asked?.kind === "owner" ? give("owner") : remove())}
        onClose={() => setAsked(null)}
      />
    </>
  );
}
