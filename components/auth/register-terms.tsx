import Link from "next/link";
import type { ReactNode } from "react";
import { translatorFor } from "@/lib/messages/translator";

const inline = (href: string) => (chunks: ReactNode) => (
  <Link href={href} className="underline underline-offset-4">
    {chunks}
  </Link>
);

/** What an account agrees to, where the decision is made. */
export const RegisterTerms = () => (
  <p className="text-sm text-ink-soft">
    {translatorFor("auth").rich("register.terms", { terms: inline("/terms"), privacy: inline("/privacy") })}
  </p>
);
