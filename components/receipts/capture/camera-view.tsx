"use client";

import { useRef } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { Notice } from "@/components/ui/notice";
import { grabFrame } from "@/lib/receipts/client/prepare-photo";
import { ReceiptIcon } from "../receipt-icon";
import { useCamera } from "./use-camera";

type CameraViewProps = { isFull: boolean; onPhoto: (photo: Blob | null) => void };

/** The camera with a frame that shows where the receipt belongs, or why there is none. */
export function CameraView({ isFull, onPhoto }: CameraViewProps) {
  const t = useTranslations("receipts.capture");
  const video = useRef<HTMLVideoElement | null>(null);
  const camera = useCamera(video);
  const { kind } = camera.state;
  const isOpen = kind === "on" || kind === "starting";

  const shoot = () => {
    if (video.current) void grabFrame(video.current).then(onPhoto);
  };

  return (
    <>
      {!isOpen && kind !== "off" && <Notice tone="error">{t(`camera.${kind}`)}</Notice>}
      {!isOpen && kind !== "unsupported" && (
        <Button
          variant="primary"
          size="xl"
          fullWidth
          leftIcon={<ReceiptIcon name="camera" />}
          onClick={() => void camera.start()}
        >
          {t("useCamera")}
        </Button>
      )}
      <div className={classNames("relative overflow-hidden rounded-2xl bg-black", !isOpen && "hidden")}>
        {/* Live pictures of one's own camera have no sound to put into words. */}
        <video
          ref={video}
          muted
          playsInline
          aria-label={t("preview")}
          className="mx-auto block max-h-[62dvh] min-h-64 w-full object-contain"
        />
        <Frame hint={kind === "starting" ? t("starting") : t("guide")} />
        <div className="absolute inset-x-0 bottom-3 flex items-center justify-center">
          <button
            type="button"
            aria-label={t("shoot")}
            disabled={kind !== "on" || isFull}
            onClick={shoot}
            className="size-18 rounded-full border-4 border-white bg-white/35 shadow-floating transition-transform active:scale-95 disabled:opacity-50"
          />
        </div>
        <div className="absolute end-2 top-2 rounded-control bg-surface">
          <IconButton label={t("stopCamera")} icon={<Icon name="close" />} onClick={camera.stop} />
        </div>
      </div>
    </>
  );
}

/** A tall frame, because receipts are; everything outside is dimmed. */
const Frame = ({ hint }: { hint: string }) => (
  <div className="pointer-events-none absolute inset-0 flex flex-col items-center p-4 pb-24">
    <p
      role="status"
      className="mb-3 max-w-[calc(100%-6rem)] rounded-2xl bg-black/60 px-3 py-1 text-center text-sm text-white"
    >
      {hint}
    </p>
    <div className="w-3/5 max-w-72 flex-1 rounded-xl border-2 border-dashed border-white/90 shadow-[0_0_0_100vmax_rgb(0_0_0/35%)]" />
  </div>
);
