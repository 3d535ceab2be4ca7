"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Modal } from "@/components/ui/modal";
import { wholePhoto } from "@/lib/receipts/client/photo-geometry";
import { retouchPhoto } from "@/lib/receipts/client/prepare-photo";
import { PhotoImage } from "../photo-image";
import { addressOf, isDrawable } from "../photo-source";
import { ReceiptIcon } from "../receipt-icon";
import { CropFrame } from "./crop-frame";

type PhotoEditorProps = { photo: Blob; number: number; onSave: (photo: Blob) => void; onClose: () => void };

/** Turns and cuts one photo. Each turn is made at once, so that the corners always lie on what is seen. */
export function PhotoEditor({ photo, number, onSave, onClose }: PhotoEditorProps) {
  const t = useTranslations("receipts.retouch");
  const capture = useTranslations("receipts.capture");
  const ui = useTranslations("ui");
  const [shown, setShown] = useState(photo);
  const [crop, setCrop] = useState(wholePhoto);

  const turn = async (quarterTurns: number) => {
    const turned = await retouchPhoto(shown, { quarterTurns, crop: wholePhoto });
    if (!turned) return;
    setShown(turned);
    setCrop(wholePhoto);
  };
  const save = async () => {
    const isUntouched = shown === photo && crop === wholePhoto;
    const cut = crop === wholePhoto ? shown : await retouchPhoto(shown, { quarterTurns: 0, crop });
    if (cut && !isUntouched) onSave(cut);
    onClose();
  };

  return (
    <Modal
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("title")}
      description={isDrawable(photo) ? t("hint") : t("unreadable")}
      closeLabel={ui("close")}
      footer={
        <Button variant="primary" size="lg" fullWidth onClick={() => void save()}>
          {t("save")}
        </Button>
      }
    >
      {isDrawable(photo) && (
        <div className="flex flex-col items-center gap-4">
          <div className="relative mx-6 my-4 w-[min(100%-3rem,45dvh)]">
            <PhotoImage source={addressOf(shown)} alt={capture("photo", { number })} />
            <CropFrame crop={crop} onChange={setCrop} />
          </div>
          <div className="grid w-full grid-cols-2 gap-2">
            <Button
              variant="outline"
              size="md"
              fullWidth
              leftIcon={<ReceiptIcon name="turnLeft" />}
              onClick={() => void turn(3)}
            >
              {t("left")}
            </Button>
            <Button
              variant="outline"
              size="md"
              fullWidth
              leftIcon={<ReceiptIcon name="turnRight" />}
              onClick={() => void turn(1)}
            >
              {t("right")}
            </Button>
          </div>
          <Button variant="ghost" size="sm" onClick={() => setCrop(wholePhoto)}>
            {t("whole")}
          </Button>
        </div>
      )}
    </Modal>
  );
}
