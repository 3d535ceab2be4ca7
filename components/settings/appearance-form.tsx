"use client";

import { useLocale, useTranslations } from "use-intl";
import * as z from "zod/mini";
import { Select } from "@/components/ui/select";
import { chooseTheme, useTheme } from "@/lib/appearance/client/theme";
import { themes } from "@/lib/appearance/core/themes";
import { keepLocale } from "@/lib/messages/keep-locale";
import { localeNames, locales } from "@/lib/messages/locales";
import { forgetKeptPages } from "@/lib/pwa/kept-pages";
import { sendJson } from "@/lib/rest/send-json";

/** Kept pages are written in the language they were made in, so they go before the others come. */
async function speak(locale: string): Promise<void> {
  keepLocale(locale);
  // Mails and pushes follow where the server can be reached; this device does in any case.
  await sendJson("PATCH", "/api/v1/account/me", { locale }, z.unknown());
  await forgetKeptPages();
  window.location.reload();
}

/** How the app looks and speaks on this device. */
export function AppearanceForm() {
  const t = useTranslations("settings.appearance");
  const theme = useTheme();
  const locale = useLocale();
  return (
    <>
      <Select
        label={t("theme")}
        hint={t("hint")}
        value={theme}
        options={themes.map((value) => ({ value, label: t(`themes.${value}`) }))}
        onValueChange={chooseTheme}
      />
      {locales.length > 1 && (
        <Select
          label={t("language")}
          value={locale}
          options={locales.map((value) => ({ value, label: localeNames[value] ?? value }))}
          onValueChange={(value) => void speak(value)}
        />
      )}
    </>
  );
}
