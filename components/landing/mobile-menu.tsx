"use client";

import { useId, useRef } from "react";
import { Icon } from "@/components/ui/icon";

type MobileMenuProps = { openLabel: string; label: string; links: readonly { href: string; label: string }[] };

/**
 * The browser's own popover: opens without a script, closes on Escape and on a press outside. The script only closes it
 * after a jump within the page.
 */
export function MobileMenu({ openLabel, label, links }: MobileMenuProps) {
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  return (
    <div className="md:hidden">
      <button
        type="button"
        aria-label={openLabel}
        popoverTarget={id}
        className="flex size-11 items-center justify-center rounded-control hover:bg-sunken"
      >
        <Icon name="menu" size="lg" />
      </button>
      <nav
        id={id}
        ref={panel}
        popover="auto"
        aria-label={label}
        className="fixed inset-auto top-[calc(4.25rem+env(safe-area-inset-top))] right-3 w-64 rounded-xl border border-line bg-surface p-2 text-ink shadow-floating"
      >
        <ul>
          {links.map((link) => (
            <li key={link.href}>
              <a
                href={link.href}
                onClick={() => panel.current?.hidePopover()}
                className="flex min-h-12 items-center rounded-control px-3 hover:bg-sunken"
              >
                {link.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
