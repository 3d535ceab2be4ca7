"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "use-intl";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import { Logo } from "@/components/ui/logo";
import { isCurrent, navEntries } from "./nav-entries";
import { usePrefetch } from "./use-prefetch";

/** The areas at the side of wide screens. */
export function SideRail() {
  const t = useTranslations("shell.nav");
  const ui = useTranslations("ui");
  const pathname = usePathname();
  const prefetch = usePrefetch();
  return (
    <div className="fixed inset-y-0 start-0 hidden w-60 flex-col gap-6 border-e border-line bg-surface p-4 lg:flex print:hidden">
      <Link
        href="/app"
        prefetch={prefetch}
        className="flex min-h-11 items-center gap-2 px-2 text-lg font-bold tracking-tight"
      >
        <Logo />
        {ui("productName")}
      </Link>
      <nav aria-label={t("label")}>
        <ul className="flex flex-col gap-1">
          {navEntries.map((entry) => {
            const isHere = isCurrent(entry, pathname);
            return (
              <li key={entry.href}>
                <Link
                  href={entry.href}
                  prefetch={prefetch}
                  aria-current={isHere ? "page" : undefined}
                  className={classNames(
                    "flex min-h-11 items-center gap-3 rounded-control px-3",
                    isHere
                      ? "bg-brand-soft font-semibold text-brand-ink"
                      : "text-ink-soft hover:bg-sunken hover:text-ink",
                  )}
                >
                  <Icon name={entry.icon} />
                  {t(entry.word)}
                </Link>
              </li>
            );
          })}
        </ul>
      </nav>
    </div>
  );
}
