import { Icon, type IconName } from "@/components/ui/icon";
import type { Locale } from "@/lib/messages/locales";
import { translatorFor } from "@/lib/messages/translator";

const features = [
  { key: "receipts", icon: "receipt" },
  { key: "dates", icon: "clock" },
  { key: "recipes", icon: "chef" },
  { key: "grocery", icon: "basket" },
  { key: "offline", icon: "offline" },
  { key: "shared", icon: "people" },
] as const satisfies readonly { key: string; icon: IconName }[];

const FeatureCard = ({ icon, title, text }: { icon: IconName; title: string; text: string }) => (
  <li className="rounded-2xl border border-line bg-surface p-5 shadow-raised">
    <span className="flex size-11 items-center justify-center rounded-xl bg-brand-soft text-brand-ink">
      <Icon name={icon} size="lg" />
    </span>
    <h3 className="mt-4 text-lg font-semibold">{title}</h3>
    <p className="mt-1 text-ink-soft">{text}</p>
  </li>
);

export function FeaturesSection({ locale }: { locale: Locale }) {
  const t = translatorFor("landing", locale);
  return (
    <section id="features" aria-labelledby="features-title" className="mx-auto max-w-6xl px-4 py-16 sm:px-6">
      <h2 id="features-title" className="text-3xl font-bold tracking-tight">
        {t("features.title")}
      </h2>
      <p className="mt-2 text-lg text-ink-soft">{t("features.text")}</p>
      <ul className="mt-10 grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {features.map(({ key, icon }) => (
          <FeatureCard key={key} icon={icon} title={t(`features.${key}Title`)} text={t(`features.${key}Text`)} />
        ))}
      </ul>
    </section>
  );
}
