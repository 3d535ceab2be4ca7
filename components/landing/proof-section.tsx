import Link from "next/link";
import type { ReactNode } from "react";
import { foods } from "@/lib/catalog/core/foods";
import { sourcePlaceholder } from "@/lib/landing/core/address-placeholder";
import type { Locale } from "@/lib/messages/locales";
import { publicPath } from "@/lib/messages/public-paths";
import { translatorFor } from "@/lib/messages/translator";
import { cookbook } from "@/lib/recipes/core/cookbook-recipes";
import { TestimonialList, testimonials } from "./testimonials";

const linkStyle = "font-medium text-brand-ink underline underline-offset-4";
const foodKeeperUrl = "https://www.foodsafety.gov/keep-food-safe/foodkeeper-app";

/** Share of product names put on the right shelf unaided. Source: docs/model-card-categories.md, all names, lenient. */
const shelvedShare = 0.91;

type ProofProps = { title: string; children: ReactNode; needs?: "source" };

const Proof = ({ title, children, needs }: ProofProps) => (
  <li data-needs={needs} className="border-s-4 border-brand ps-5">
    <h3 className="text-lg font-semibold">{title}</h3>
    <p className="mt-1 text-ink-soft">{children}</p>
  </li>
);

const Figure = ({ value, label, source }: { value: string; label: string; source: string }) => (
  <div className="flex flex-col-reverse justify-end rounded-2xl bg-brand-soft p-5 text-brand-ink">
    <dt>
      <span className="font-medium">{label}</span>
      <span className="mt-1 block text-sm">{source}</span>
    </dt>
    <dd className="text-4xl font-bold tracking-tight tabular-nums">{value}</dd>
  </div>
);

function Figures({ locale }: { locale: Locale }) {
  const t = translatorFor("landing", locale);
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: "percent" });
  return (
    <dl className="mt-10 grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
      <Figure value="0" label={t("figures.requests")} source={t("figures.requestsSource")} />
      <Figure value={percent.format(shelvedShare)} label={t("figures.shelved")} source={t("figures.shelvedSource")} />
      <Figure value={number.format(foods.length)} label={t("figures.foods")} source={t("figures.foodsSource")} />
      <Figure
        value={number.format(cookbook().length)}
        label={t("figures.recipes")}
        source={t("figures.recipesSource")}
      />
    </dl>
  );
}

/** What people say once they have said it, what was measured, and what a visitor can check alone. */
export function ProofSection({ locale }: { locale: Locale }) {
  const t = translatorFor("landing", locale);
  const privacyLink = (chunks: ReactNode) => (
    <Link href={publicPath("/privacy", locale)} prefetch={false} className={linkStyle}>
      {chunks}
    </Link>
  );
  const foodKeeperLink = (chunks: ReactNode) => (
    <a href={foodKeeperUrl} rel="noreferrer" className={linkStyle}>
      {chunks}
    </a>
  );
  const sourceLink = (chunks: ReactNode) => (
    <a href={sourcePlaceholder} rel="noreferrer" className={linkStyle}>
      {chunks}
    </a>
  );
  return (
    <section id="proof" aria-labelledby="proof-title" className="border-y border-line bg-surface">
      <div className="mx-auto max-w-6xl px-4 py-16 sm:px-6">
        <h2 id="proof-title" className="text-3xl font-bold tracking-tight">
          {t("proof.title")}
        </h2>
        <p className="mt-2 max-w-2xl text-lg text-ink-soft">{t("proof.text")}</p>
        <TestimonialList quotes={testimonials} locale={locale} />
        <Figures locale={locale} />
        <ul className="mt-12 grid gap-8 md:grid-cols-2">
          <Proof title={t("proof.trackersTitle")}>{t("proof.trackersText")}</Proof>
          <Proof title={t("proof.datesTitle")}>{t.rich("proof.datesText", { link: foodKeeperLink })}</Proof>
          <Proof title={t("proof.offlineTitle")}>{t("proof.offlineText")}</Proof>
          <Proof title={t("proof.photosTitle")}>{t.rich("proof.photosText", { link: privacyLink })}</Proof>
          <Proof title={t("proof.sourceTitle")} needs="source">
            {t.rich("proof.sourceText", { link: sourceLink })}
          </Proof>
        </ul>
      </div>
    </section>
  );
}
