"use client";

import { useTranslations } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import { Chip } from "@/components/ui/chip";
import type { Role } from "@/lib/household/core/roles";

export type MemberEntry = { userId: string; name: string | null; email: string; role: Role };

export function MemberList({ members }: { members: readonly MemberEntry[] }) {
  const t = useTranslations("settings");
  const { userId } = useSignedIn();
  return (
    <ul className="flex flex-col gap-3">
      {members.map((member) => (
        <li key={member.userId} className="flex items-center gap-3">
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
        </li>
      ))}
    </ul>
  );
}
