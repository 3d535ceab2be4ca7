import Link from "next/link";
import type { ReactNode } from "react";
import { translatorFor } from "@/lib/messages/translator";

const linkStyle = "font-medium text-brand-ink underline underline-offset-4";
const foodKeeperUrl = "https://www.foodsafety.gov/keep-food-safe/foodkeeper-app";

const Proof = ({ title, children }: { title: string; children: ReactNode }) => (
  <li className="border-l-4 border-brand pl-5">
    <h3 className="text-lg font-semibold">{title}</h3>
    <p className="mt-1 text-ink-soft">{children}</p>
  </li>
);

/** What a visitor can check alone. Quotes and numbers join it once real people have given them. */
export function ProofSection() {
  const t = translatorFor("landing");
  return (
    <section id="proof" aria-labelledby="proof-title" className="border-y border-line bg-surface">
      <div className="mx-auto max-w-6xl px-4 py-16 sm:px-6">
        <h2 id="proof-title" className="text-3xl font-bold tracking-tight">
          {t("proof.title")}
        </h2>
        <p className="mt-2 max-w-2xl text-lg text-ink-soft">{t("proof.text")}</p>
        <ul className="mt-10 grid gap-8 md:grid-cols-2">
          <Proof title={t("proof.trackersTitle")}>{t("proof.trackersText")}</Proof>
          <Proof title={t("proof.datesTitle")}>
            {t.rich("proof.datesText", {
              link: (chunks) => (
                <a href={foodKeeperUrl} rel="noreferrer" className={linkStyle}>
                  {chunks}
                </a>
              ),
            })}
          </Proof>
          <Proof title={t("proof.offlineTitle")}>{t("proof.offlineText")}</Proof>
          <Proof title={t("proof.photosTitle")}>
            {t.rich("proof.photosText", {
              link: (chunks) => (
                <Link href="/privacy" prefetch={false} className={linkStyle}>
                  {chunks}
                </Link>
              ),
            })}
          </Proof>
        </ul>
      </div>
    </section>
  );
}
