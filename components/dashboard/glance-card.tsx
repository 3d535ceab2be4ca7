import Link from "next/link";
import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { Icon, type IconName } from "@/components/ui/icon";

type GlanceCardProps = { id: string; icon: IconName; title: string; href: string; link: string; children: ReactNode };

/** One question of the day with its answer, and where there is more. */
export const GlanceCard = ({ id, icon, title, href, link, children }: GlanceCardProps) => (
  <section aria-labelledby={id} className="flex flex-col">
    <h2 id={id} className="flex items-center gap-2 px-1 pb-2 font-semibold">
      <Icon name={icon} className="text-brand" />
      {title}
    </h2>
    <Card padding="flush">
      <div className="px-4 py-3">{children}</div>
      <Link
        href={href}
        className="flex min-h-12 items-center justify-between border-t border-line px-4 text-sm font-medium text-brand-ink hover:bg-sunken"
      >
        {link}
        <Icon name="chevron" size="sm" className="rtl:rotate-180" />
      </Link>
    </Card>
  </section>
);
