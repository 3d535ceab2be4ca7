import Link from "next/link";
import { translatorFor } from "@/lib/messages/translator";

const linkStyle = "flex min-h-11 items-center text-ink-soft hover:text-ink hover:underline";

export function LandingFooter() {
  const t = translatorFor("landing");
  return (
    <footer className="border-t border-line pb-[env(safe-area-inset-bottom)]">
      <div className="mx-auto flex max-w-6xl flex-col gap-2 px-4 py-6 text-sm sm:flex-row sm:items-center sm:px-6">
        <p className="mr-auto text-ink-soft">{t("footer.line")}</p>
        <nav aria-label={t("footer.label")} className="flex gap-6">
          <Link href="/privacy" prefetch={false} className={linkStyle}>
            {t("footer.privacy")}
          </Link>
          <Link href="/terms" prefetch={false} className={linkStyle}>
            {t("footer.terms")}
          </Link>
          <Link href="/auth/login" prefetch={false} className={linkStyle}>
            {t("nav.signIn")}
          </Link>
        </nav>
      </div>
    </footer>
  );
}
