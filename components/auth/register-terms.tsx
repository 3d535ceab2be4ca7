import Link from "next/link";
import type { ReactNode } from "react";
import type { Locale } from "@/lib/messages/locales";
import { publicPath } from "@/lib/messages/public-paths";
import { translatorFor } from "@/lib/messages/translator";

const inline = (href: string) => (chunks: ReactNode) => (
  <Link href={href} className="underline underline-offset-4">
    {chunks}
  </Link>
);

/** What an account agrees to, where the decision is made. */
export const RegisterTerms = ({ locale }: { locale: Locale }) => (
  <p className="text-sm text-ink-soft">
    {translatorFor("auth", locale).rich("register.terms", {
      terms: inline(publicPath("/terms", locale)),
      privacy: inline(publicPath("/privacy", locale)),
    })}
  </p>
);
