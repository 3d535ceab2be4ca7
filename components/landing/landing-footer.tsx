import Link from "next/link";
import { Logo } from "@/components/ui/logo";
import type { Locale } from "@/lib/messages/locales";
import { publicPath, type PublicPage } from "@/lib/messages/public-paths";
import { translatorFor } from "@/lib/messages/translator";
import { LocaleChoice } from "./locale-choice";

const linkStyle = "flex min-h-11 items-center text-ink-soft hover:text-ink hover:underline";

export function LandingFooter({ page, locale }: { page: PublicPage; locale: Locale }) {
  const t = translatorFor("landing", locale);
  const home = publicPath("/", locale);
  const columns = [
    {
      title: t("footer.product"),
      links: [
        { href: `${home}#how`, label: t("nav.how") },
        { href: `${home}#features`, label: t("nav.features") },
        { href: `${home}#proof`, label: t("nav.proof") },
      ],
    },
    {
      title: t("footer.account"),
      links: [
        { href: "/auth/register", label: t("nav.register") },
        { href: "/auth/login", label: t("nav.signIn") },
        { href: "/auth/forgot-password", label: t("footer.forgot") },
      ],
    },
    {
      title: t("footer.legal"),
      links: [
        { href: publicPath("/privacy", locale), label: t("footer.privacy") },
        { href: publicPath("/terms", locale), label: t("footer.terms") },
      ],
    },
  ];
  return (
    <footer className="border-t border-line pb-[env(safe-area-inset-bottom)] text-sm">
      <div className="mx-auto grid max-w-6xl grid-cols-2 gap-8 px-4 py-10 sm:px-6 lg:grid-cols-[1.5fr_1fr_1fr_1fr]">
        <div className="max-lg:col-span-2">
          <p className="flex items-center gap-2 text-lg font-bold tracking-tight">
            <Logo />
            {translatorFor("ui", locale)("productName")}
          </p>
          <p className="mt-2 max-w-60 text-ink-soft">{t("footer.line")}</p>
        </div>
        {columns.map(({ title, links }) => (
          <nav key={title} aria-label={title}>
            <p className="font-semibold">{title}</p>
            <ul className="mt-1">
              {links.map(({ href, label }) => (
                <li key={href}>
                  <Link href={href} prefetch={false} className={linkStyle}>
                    {label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
      <div className="mx-auto max-w-6xl px-4 pb-4 sm:px-6">
        <LocaleChoice page={page} locale={locale} label={t("footer.languages")} />
      </div>
    </footer>
  );
}
