"use client";

import { signIn } from "next-auth/react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { forgetKeptPages } from "@/lib/pwa/kept-pages";

/** Names as their owners write them. */
const nameById: Record<string, string> = { google: "Google", github: "GitHub" };

/** Ways in besides a password: only those the people who run the server have set up. */
export function ProviderButtons({ ids, returnTo }: { ids: readonly string[]; returnTo: string }) {
  const t = useTranslations("auth");
  if (!ids.length) return null;
  return (
    <div className="flex flex-col gap-3">
      <p className="text-center text-sm text-ink-soft">{t("or")}</p>
      {ids.map((id) => (
        <Button
          key={id}
          variant="outline"
          size="lg"
          fullWidth
          onClick={() => void forgetKeptPages().then(() => signIn(id, { callbackUrl: returnTo }))}
        >
          {t("login.with", { provider: nameById[id] ?? id })}
        </Button>
      ))}
    </div>
  );
}
