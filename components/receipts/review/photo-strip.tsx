"use client";

import { useTranslations } from "use-intl";
import { PhotoImage } from "../photo-image";

/** The photos of a receipt nobody has read yet, small and in order. */
export function PhotoStrip({ sources }: { sources: readonly string[] }) {
  const t = useTranslations("receipts.wait");
  return (
    <ul className="flex justify-center gap-3">
      {sources.map((source, index) => (
        <li key={source} className="max-h-72 max-w-44 flex-1 overflow-hidden rounded-xl border border-line bg-sunken">
          <PhotoImage source={source} alt={t("photoAlt", { number: index + 1 })} />
        </li>
      ))}
    </ul>
  );
}
