import { ButtonLink } from "@/components/ui/button-link";
import { buttonStyle } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import type { Locale } from "@/lib/messages/locales";
import { translatorFor } from "@/lib/messages/translator";

/** The door in, and the way onto the home screen where the browser offers one. */
export function FinalCallSection({ locale }: { locale: Locale }) {
  const t = translatorFor("landing", locale);
  return (
    <section id="start" aria-labelledby="call-title" className="mx-auto max-w-3xl px-4 py-20 text-center sm:px-6">
      <h2 id="call-title" className="text-4xl font-bold tracking-tight">
        {t("call.title")}
      </h2>
      <p className="mx-auto mt-3 max-w-xl text-lg text-ink-soft">{t("call.text")}</p>
      <div className="mt-8 flex flex-col justify-center gap-3 sm:flex-row">
        <ButtonLink href="/auth/register" variant="primary" size="xl" prefetch={false} data-counts="cta_click">
          {t("call.action")}
        </ButtonLink>
        <span data-shown-if="can-install" hidden>
          <button type="button" data-does="install" className={`${buttonStyle("outline", "xl")} max-sm:w-full`}>
            <Icon name="download" />
            {t("call.install")}
          </button>
        </span>
        <ButtonLink href="/auth/login" variant="ghost" size="xl" prefetch={false}>
          {t("call.signIn")}
        </ButtonLink>
      </div>
      <p data-shown-if="apple-install" hidden className="mx-auto mt-6 max-w-md text-ink-soft">
        {t("call.installApple")}
      </p>
    </section>
  );
}
