"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "use-intl";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import { isCurrent, navEntries, type NavEntry } from "./nav-entries";
import { usePrefetch } from "./use-prefetch";

// The border is only seen where the device takes the colours away.
const circle =
  "-mt-7 flex size-14 border border-transparent items-center justify-center rounded-full bg-brand-fill text-on-brand shadow-floating";

type EntryProps = { entry: NavEntry; label: string; isHere: boolean; prefetch: false | undefined };

const Entry = ({ entry, label, isHere, prefetch }: EntryProps) => (
  <li className="flex-1">
    <Link
      href={entry.href}
      prefetch={prefetch}
      aria-current={isHere ? "page" : undefined}
      className={classNames(
        "flex min-h-16 flex-col items-center justify-center gap-0.5 text-xs",
        isHere ? "font-semibold text-brand-ink" : "text-ink-soft",
      )}
    >
      {entry.isMain ? (
        <span className={circle}>
          <Icon name={entry.icon} size="lg" />
        </span>
      ) : (
        <Icon name={entry.icon} size="lg" />
      )}
      {label}
    </Link>
  </li>
);

/** The areas in reach of a thumb. Phones and tablets. A page that needs the place itself marks what it puts there. */
export function BottomNav() {
  const t = useTranslations("shell.nav");
  const pathname = usePathname();
  const prefetch = usePrefetch();
  return (
    <nav
      aria-label={t("label")}
      className="fixed inset-x-0 bottom-0 z-20 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] lg:hidden print:hidden [body:has([data-hides-nav])_&]:hidden"
    >
      <ul className="mx-auto flex max-w-lg">
        {navEntries.map((entry) => (
          <Entry
            key={entry.href}
            entry={entry}
            label={t(entry.word)}
            isHere={isCurrent(entry, pathname)}
            prefetch={prefetch}
          />
        ))}
      </ul>
    </nav>
  );
}
