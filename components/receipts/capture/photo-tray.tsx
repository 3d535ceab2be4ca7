"use client";

import { useTranslations } from "use-intl";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { PhotoImage } from "../photo-image";
import { addressOf, isDrawable } from "../photo-source";
import { ReceiptIcon } from "../receipt-icon";

type PhotoTrayProps = {
  photos: readonly Blob[];
  /** Photos still being made small. */
  preparingCount: number;
  onEdit: (index: number) => void;
  onRemove: (index: number) => void;
};

/** The photos taken so far, from the top of the receipt to its bottom. */
export function PhotoTray({ photos, preparingCount, onEdit, onRemove }: PhotoTrayProps) {
  const t = useTranslations("receipts.capture");
  return (
    <section aria-label={t("photos", { count: photos.length })}>
      <h2 className="pb-2 text-sm font-medium text-ink-soft">{t("photos", { count: photos.length })}</h2>
      <ol className="grid grid-cols-3 gap-3 sm:grid-cols-4">
        {photos.map((photo, index) => (
          <li key={addressOf(photo)} className="overflow-hidden rounded-xl border border-line bg-surface">
            <div className="flex h-32 items-center justify-center overflow-hidden bg-sunken">
              {isDrawable(photo) ? (
                <PhotoImage source={addressOf(photo)} alt={t("photo", { number: index + 1 })} />
              ) : (
                <span className="px-2 text-center text-sm text-ink-soft">{t("photo", { number: index + 1 })}</span>
              )}
            </div>
            <div className="flex justify-between">
              <IconButton
                label={t("edit", { number: index + 1 })}
                icon={<ReceiptIcon name="crop" />}
                onClick={() => onEdit(index)}
              />
              <IconButton
                label={t("remove", { number: index + 1 })}
                icon={<Icon name="trash" />}
                onClick={() => onRemove(index)}
              />
            </div>
          </li>
        ))}
        {Array.from({ length: preparingCount }, (_, index) => (
          <li key={index} className="h-43 animate-pulse rounded-xl bg-sunken">
            <span role="status" className="sr-only">
              {t("preparing")}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
