import { Chip, type ChipProps } from "@/components/ui/chip";
import type { Locale } from "@/lib/messages/locales";
import { translatorFor } from "@/lib/messages/translator";

type Sample = { name: string; amount: string; due: ChipProps };

const Shelf = ({ title, samples }: { title: string; samples: readonly Sample[] }) => (
  <div>
    <p className="px-4 pt-4 pb-1 text-xs font-semibold tracking-wide text-ink-soft uppercase">{title}</p>
    <ul className="divide-y divide-line">
      {samples.map((sample) => (
        <li key={sample.name} className="flex items-center gap-3 px-4 py-3">
          <div className="min-w-0 flex-1">
            <p className="font-medium">{sample.name}</p>
            <p className="text-sm text-ink-soft">{sample.amount}</p>
          </div>
          <Chip {...sample.due} />
        </li>
      ))}
    </ul>
  </div>
);

/** The pantry as the app draws it, with sample food; says so to those who only hear it. */
export function PantryPreview({ locale }: { locale: Locale }) {
  const t = translatorFor("landing", locale);
  return (
    <figure className="mx-auto w-full max-w-sm">
      <figcaption className="sr-only">{t("preview.label")}</figcaption>
      <div className="overflow-hidden rounded-3xl border border-line bg-surface pb-2 shadow-floating">
        <p className="border-b border-line px-4 py-4 text-lg font-semibold">{t("preview.title")}</p>
        <Shelf
          title={t("preview.fridge")}
          samples={[
            {
              name: t("preview.spinach"),
              amount: t("preview.spinachAmount"),
              due: { label: t("preview.spinachDue"), tone: "error", icon: "warning" },
            },
            {
              name: t("preview.milk"),
              amount: t("preview.milkAmount"),
              due: { label: t("preview.milkDue"), tone: "warning", icon: "clock" },
            },
            {
              name: t("preview.yogurt"),
              amount: t("preview.yogurtAmount"),
              due: { label: t("preview.yogurtDue"), tone: "good", icon: "leaf" },
            },
          ]}
        />
        <Shelf
          title={t("preview.pantry")}
          samples={[
            {
              name: t("preview.pasta"),
              amount: t("preview.pastaAmount"),
              due: { label: t("preview.pastaDue"), tone: "good", icon: "leaf" },
            },
          ]}
        />
      </div>
    </figure>
  );
}
