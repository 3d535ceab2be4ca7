import { ButtonLink } from "@/components/ui/button-link";
import { translatorFor } from "@/lib/messages/translator";

export function FinalCallSection() {
  const t = translatorFor("landing");
  return (
    <section aria-labelledby="call-title" className="mx-auto max-w-3xl px-4 py-20 text-center sm:px-6">
      <h2 id="call-title" className="text-4xl font-bold tracking-tight">
        {t("call.title")}
      </h2>
      <p className="mx-auto mt-3 max-w-xl text-lg text-ink-soft">{t("call.text")}</p>
      <div className="mt-8 flex flex-col justify-center gap-3 sm:flex-row">
        <ButtonLink href="/auth/register" variant="primary" size="xl" prefetch={false}>
          {t("call.action")}
        </ButtonLink>
        <ButtonLink href="/auth/login" variant="ghost" size="xl" prefetch={false}>
          {t("call.signIn")}
        </ButtonLink>
      </div>
    </section>
  );
}
