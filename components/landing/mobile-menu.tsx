import { Icon } from "@/components/ui/icon";
import type { ReportedStep } from "@/lib/landing/core/funnel-steps";

type MobileMenuProps = {
  openLabel: string;
  label: string;
  links: readonly { href: string; label: string; counts?: ReportedStep }[];
};

/**
 * The browser's own popover: opens without a script, closes on Escape and on a press outside. The page's script only
 * closes it after a jump within the page.
 */
export const MobileMenu = ({ openLabel, label, links }: MobileMenuProps) => (
  <div className="md:hidden">
    <button
      type="button"
      aria-label={openLabel}
      popoverTarget="menu"
      className="flex size-11 items-center justify-center rounded-control hover:bg-sunken"
    >
      <Icon name="menu" size="lg" />
    </button>
    <nav
      id="menu"
      popover="auto"
      aria-label={label}
      className="fixed inset-auto end-3 top-[calc(4.25rem+env(safe-area-inset-top))] w-64 rounded-xl border border-line bg-surface p-2 text-ink shadow-floating"
    >
      <ul>
        {links.map((link) => (
          <li key={link.href}>
            <a
              href={link.href}
              data-does="close-menu"
              data-counts={link.counts}
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
