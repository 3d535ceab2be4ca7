import Link from "next/link";
import { ButtonLink } from "@/components/ui/button-link";
import { Logo } from "@/components/ui/logo";
import type { Locale } from "@/lib/messages/locales";
import { publicPath } from "@/lib/messages/public-paths";
import { translatorFor } from "@/lib/messages/translator";
import { MobileMenu } from "./mobile-menu";

export function LandingHeader({ locale }: { locale: Locale }) {
  const t = translatorFor("landing", locale);
  const ui = translatorFor("ui", locale);
  const home = publicPath("/", locale);
  const links = [
    { href: `${home}#how`, label: t("nav.how") },
    { href: `${home}#features`, label: t("nav.features") },
    { href: `${home}#proof`, label: t("nav.proof") },
  ];
  return (
    <header className="sticky top-0 z-30 border-b border-line bg-canvas/95 pt-[env(safe-area-inset-top)] backdrop-blur-sm">
      <div className="mx-auto flex h-16 max-w-6xl items-center gap-2 px-4 sm:px-6">
        <Link href={home} className="me-auto flex min-h-11 items-center gap-2 text-lg font-bold tracking-tight">
          <Logo />
          {ui("productName")}
        </Link>
        <nav aria-label={t("nav.label")} className="hidden items-center gap-1 md:flex">
          {links.map((link) => (
            <a
              key={link.href}
              href={link.href}
              className="flex min-h-11 items-center rounded-control px-3 text-ink-soft hover:text-ink"
            >
              {link.label}
            </a>
          ))}
        </nav>
        <div className="hidden items-center gap-2 md:flex">
          <ButtonLink href="/auth/login" variant="ghost" size="md" prefetch={false}>
            {t("nav.signIn")}
          </ButtonLink>
          <ButtonLink href="/auth/register" variant="primary" size="md" prefetch={false} data-counts="cta_click">
            {t("nav.register")}
          </ButtonLink>
        </div>
        <MobileMenu
          openLabel={t("nav.open")}
          label={t("nav.label")}
          links={[
            ...links,
            { href: "/auth/login", label: t("nav.signIn") },
            { href: "/auth/register", label: t("nav.register"), counts: "cta_click" },
          ]}
        />
      </div>
    </header>
  );
}
