import Link from "next/link";
import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { Logo } from "@/components/ui/logo";
import type { Locale } from "@/lib/messages/locales";
import { publicPath } from "@/lib/messages/public-paths";
import { translatorFor } from "@/lib/messages/translator";

type AuthCardProps = { locale: Locale; title: string; text?: string; children: ReactNode; below?: ReactNode };

/** One question in the middle of a quiet page. */
export function AuthCard({ locale, title, text, children, below }: AuthCardProps) {
  return (
    <main
      id="content"
      className="mx-auto flex min-h-dvh w-full max-w-md flex-col gap-6 px-4 pt-[calc(2rem+env(safe-area-inset-top))] pb-[calc(2rem+env(safe-area-inset-bottom))] sm:pt-20"
    >
      <Link
        href={publicPath("/", locale)}
        aria-label={translatorFor("auth", locale)("back")}
        className="flex min-h-11 items-center gap-2 self-center text-xl font-bold tracking-tight"
      >
        <Logo />
        {translatorFor("ui", locale)("productName")}
      </Link>
      <Card>
        <div className="flex flex-col gap-5 sm:p-2">
          <div>
            <h1 className="text-2xl font-bold tracking-tight">{title}</h1>
            {text && <p className="mt-1 text-ink-soft">{text}</p>}
          </div>
          {children}
        </div>
      </Card>
      {below && <div className="text-center text-ink-soft">{below}</div>}
    </main>
  );
}
