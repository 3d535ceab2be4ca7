import Link from "next/link";
import { Icon } from "@/components/ui/icon";

/** The way back to the page a page belongs to. */
export const BackLink = ({ href, label }: { href: string; label: string }) => (
  <Link
    href={href}
    className="-ms-1 inline-flex min-h-11 items-center gap-1 text-sm font-medium text-brand-ink hover:underline print:hidden"
  >
    <Icon name="chevron" size="sm" className="rotate-180 rtl:rotate-0" />
    {label}
  </Link>
);
