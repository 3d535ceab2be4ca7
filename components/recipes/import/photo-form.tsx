"use client";

import { useTranslations } from "use-intl";
import { DeviceReaderCard } from "@/components/receipts/capture/device-reader-card";
import { FileChoice } from "@/components/receipts/capture/file-choice";
import { ReceiptIcon } from "@/components/receipts/receipt-icon";

const pagesMax = 6;

/** Pages of a cookbook or a card, taken now or chosen. */
export function PhotoForm({ isReading, onPhotos }: { isReading: boolean; onPhotos: (files: readonly File[]) => void }) {
  const t = useTranslations("recipes.importing");
  const choose = (files: readonly File[]) => onPhotos(files.slice(0, pagesMax));
  return (
    <div className="flex flex-col gap-4">
      <p className="text-sm text-ink-soft">{t("photoHint", { count: pagesMax })}</p>
      <div className="grid gap-3 sm:grid-cols-2">
        <FileChoice
          kind="camera"
          label={t("takePhoto")}
          icon={<ReceiptIcon name="camera" />}
          disabled={isReading}
          onFiles={choose}
        />
        <FileChoice
          kind="photos"
          label={t("choosePhotos")}
          icon={<ReceiptIcon name="picture" />}
          disabled={isReading}
          onFiles={choose}
        />
      </div>
      <DeviceReaderCard reads="pages" />
    </div>
  );
}
