import { ButtonLink } from "@/components/ui/button-link";
import { buttonStyle } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import type { Locale } from "@/lib/messages/locales";
import { translatorFor } from "@/lib/messages/translator";
import { PantryPreview } from "./pantry-preview";

export function HeroSection({ locale }: { locale: Locale }) {
  const t = translatorFor("landing", locale);
  const promises = [t("hero.free"), t("hero.noAds"), t("hero.offline")];
  return (
    <section className="mx-auto grid max-w-6xl items-center gap-12 px-4 pt-10 pb-16 sm:px-6 md:pt-16 lg:grid-cols-[1.15fr_1fr] lg:pb-24">
      <div>
        <h1 className="text-4xl leading-tight font-bold tracking-tight text-balance sm:text-5xl">{t("hero.title")}</h1>
        <p className="mt-4 max-w-xl text-lg text-ink-soft">{t("hero.text")}</p>
        <div className="mt-8 flex flex-col gap-3 sm:flex-row">
          <ButtonLink href="/auth/register" variant="primary" size="xl" prefetch={false} data-counts="cta_click">
            {t("hero.primary")}
          </ButtonLink>
          <button
            type="button"
            data-does="open-demo"
            data-counts="demo_open"
            aria-haspopup="dialog"
            className={buttonStyle("outline", "xl")}
          >
            <Icon name="play" />
            {t("hero.secondary")}
          </button>
        </div>
        <ul className="mt-6 flex flex-wrap gap-x-6 gap-y-2 text-sm text-ink-soft">
          {promises.map((promise) => (
            <li key={promise} className="flex items-center gap-2">
              <Icon name="check" className="text-brand" />
              {promise}
            </li>
          ))}
        </ul>
      </div>
      <PantryPreview locale={locale} />
    </section>
  );
}
