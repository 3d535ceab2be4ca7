import type { Locale } from "@/lib/messages/locales";
import { translatorFor } from "@/lib/messages/translator";

const steps = ["photograph", "check", "confirm"] as const;

export function StepsSection({ locale }: { locale: Locale }) {
  const t = translatorFor("landing", locale);
  return (
    <section id="how" aria-labelledby="how-title" className="border-y border-line bg-surface">
      <div className="mx-auto max-w-6xl px-4 py-16 sm:px-6">
        <h2 id="how-title" className="text-3xl font-bold tracking-tight text-balance">
          {t("how.title")}
        </h2>
        <ol className="mt-10 grid gap-8 md:grid-cols-3">
          {steps.map((step, index) => (
            <li key={step} className="flex gap-4">
              <span
                aria-hidden="true"
                className="flex size-10 shrink-0 items-center justify-center rounded-full bg-brand-fill font-bold text-on-brand"
              >
                {index + 1}
              </span>
              <div>
                <h3 className="pt-1.5 text-lg font-semibold">{t(`how.${step}Title`)}</h3>
                <p className="mt-1 text-ink-soft">{t(`how.${step}Text`)}</p>
              </div>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
