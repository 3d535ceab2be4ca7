import Link from "next/link";
import type { ReactNode } from "react";

/** A link among words, with room for a thumb. */
export const TextLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <Link
    href={href}
    className="inline-flex min-h-11 items-center font-medium text-brand-ink underline underline-offset-4"
  >
    {children}
  </Link>
);
