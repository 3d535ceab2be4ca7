"use client";

import { useLocale, useTranslations } from "use-intl";
import { Select } from "@/components/ui/select";
import { chooseTheme, useTheme } from "@/lib/appearance/client/theme";
import { themes } from "@/lib/appearance/core/themes";
import { keepLocale } from "@/lib/messages/keep-locale";
import { localeNames, locales } from "@/lib/messages/locales";
import { forgetKeptPages } from "@/lib/pwa/kept-pages";

/** Kept pages are written in the language they were made in, so they go before the others come. */
async function speak(locale: string): Promise<void> {
  keepLocale(locale);
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
