"use client";

import Link from "next/link";
import { useTranslations } from "use-intl";
import { Icon } from "@/components/ui/icon";
import { locations, type Location } from "@/lib/sync/core/locations";

/** How much stands where; each number leads to its shelf. */
export function PlaceCounts({ counts }: { counts: Record<Location, number> }) {
  const t = useTranslations("dashboard");
  const pantry = useTranslations("pantry");
  return (
    <section aria-labelledby="counts-title">
      <h2 id="counts-title" className="px-1 pb-2 font-semibold">
        {t("counts")}
      </h2>
      <ul className="grid grid-cols-3 gap-3">
        {locations.map((location) => (
          <li key={location}>
            <Link
              href={`/app/pantry#${location}`}
              className="flex flex-col gap-1 rounded-xl border border-line bg-surface p-3 shadow-raised hover:bg-sunken"
            >
              <Icon name={location} className="text-brand" />
              <span className="text-2xl font-bold tabular-nums">{counts[location]}</span>
              <span className="text-sm text-ink-soft">{pantry(`places.${location}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
