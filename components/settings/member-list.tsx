"use client";

import { useEffect } from "react";
import { useTranslations } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import { Chip } from "@/components/ui/chip";
import { SkeletonList } from "@/components/ui/skeleton";
import { loadMembers, useMembers, type Member } from "@/lib/household/client/members";
import { MemberActions } from "./member-actions";

export function MemberList() {
  const t = useTranslations("settings");
  const ui = useTranslations("ui");
  const members = useMembers();
  useEffect(() => void loadMembers(), []);
  if (members.kind === "loading") return <SkeletonList label={ui("loading")} lines={1} height="line" />;
  if (members.kind === "unreachable") return <p className="text-ink-soft">{t("membersUnreachable")}</p>;
  return (
    <ul className="flex flex-col gap-3">
      {members.members.map((member) => (
        <MemberLine key={member.userId} member={member} />
      ))}
    </ul>
  );
}

function MemberLine({ member }: { member: Member }) {
  const t = useTranslations("settings");
  const { userId } = useSignedIn();
  return (
    <li className="flex items-center gap-3">
      <span
        aria-hidden="true"
        className="flex size-10 shrink-0 items-center justify-center rounded-full bg-brand-soft font-semibold text-brand-ink uppercase"
      >
        {(member.name ?? member.email).charAt(0)}
      </span>
      <div className="min-w-0 flex-1">
        <p className="font-medium">
          {member.name ?? member.email}{" "}
          {member.userId === userId && <span className="text-ink-soft">({t("you")})</span>}
        </p>
        <p className="truncate text-sm text-ink-soft">{member.email}</p>
      </div>
      <Chip label={t(`roles.${member.role}`)} />
      <MemberActions member={member} />
    </li>
  );
}
