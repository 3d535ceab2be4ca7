"use client";

import { useRouter } from "next/navigation";
import { lazy, Suspense, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { sendDraft, sendDraftApart } from "@/lib/receipts/client/scan-queue";
import { useScan } from "@/lib/receipts/client/scans";
import { ReceiptIcon } from "../receipt-icon";
import { UploadView } from "../review/upload-view";
import { CameraView } from "./camera-view";
import { FileChoice } from "./file-choice";
import { PhotoEditor } from "./photo-editor";
import { PhotoTray } from "./photo-tray";
import { TextEntry } from "./text-entry";
import { useDraftPhotos } from "./use-draft-photos";
import { useFileDrop } from "./use-file-drop";
import { useWayIn } from "./use-way-in";

/** Photographs one receipt and sends it to be read. */
export function CaptureScreen() {
  const t = useTranslations("receipts.capture");
  const isReadOnly = useSignedIn().role === "viewer";
  return (
    <>
      <PageHeading
        title={t("title")}
        actions={
          <ButtonLink href="/app/receipts" variant="ghost" size="md" leftIcon={<Icon name="receipt" />}>
            {t("all")}
          </ButtonLink>
        }
      />
      {isReadOnly ? <p className="text-ink-soft">{t("readOnly")}</p> : <Capture />}
    </>
  );
}

const DeviceReaderCard = lazy(() =>
  import("./device-reader-card").then((part) => ({ default: part.DeviceReaderCard })),
);

function Capture() {
  const t = useTranslations("receipts.capture");
  const router = useRouter();
  const draft = useDraftPhotos();
  const way = useWayIn(draft.addFiles);
  const [editing, setEditing] = useState<number | null>(null);
  const [sentId, setSentId] = useState("");
  const sent = useScan(sentId);
  const area = useRef<HTMLDivElement | null>(null);
  const isOver = useFileDrop(area, !draft.isFull, way.take);
  const edited = editing === null ? undefined : draft.photos[editing];

  const send = async () => {
    const receiptId = await sendDraft();
    if (!receiptId) return;
    setSentId(receiptId);
    router.push(`/app/receipts/${receiptId}`);
  };

  const sendApart = async () => {
    if (await sendDraftApart()) router.push("/app/receipts");
  };

  // What the next page will show, until it is there.
  if (sent) return <UploadView scan={sent} />;

  return (
    <div
      ref={area}
      className={classNames("flex flex-col gap-4 rounded-2xl", isOver && "bg-brand-soft outline-2 outline-brand")}
    >
      <p className="text-ink-soft">{t("intro")}</p>
      <CameraView isFull={draft.isFull} onPhoto={draft.addPicture} />
      {/* A machine with a mouse has no camera app: both buttons would open the same window. */}
      <div className="grid gap-3 sm:pointer-coarse:grid-cols-2">
        <FileChoice
          label={t("choose")}
          icon={<ReceiptIcon name="picture" />}
          disabled={draft.isFull}
          onFiles={way.take}
        />
        <div className="pointer-fine:hidden">
          <FileChoice
            label={t("phoneCamera")}
            icon={<ReceiptIcon name="camera" />}
            disabled={draft.isFull}
            kind="camera"
            onFiles={(files) => void draft.addFiles(files)}
          />
        </div>
      </div>
      {way.isOpening && <p role="status">{t("opening")}</p>}
      {(way.problem ?? draft.problem) && <Notice tone="error">{way.problem ?? draft.problem}</Notice>}
      {(draft.photos.length > 0 || draft.preparingCount > 0) && (
        <>
          <PhotoTray
            photos={draft.photos}
            preparingCount={draft.preparingCount}
            onEdit={setEditing}
            onRemove={draft.remove}
          />
          <p className="text-sm text-ink-soft">{draft.isKept ? t("kept") : t("notKept")}</p>
          <div className="sticky bottom-[calc(5.5rem+env(safe-area-inset-bottom))] z-10 flex flex-col gap-2 lg:bottom-4">
            <Button variant="primary" size="xl" fullWidth disabled={!draft.canSend} onClick={() => void send()}>
              {t("send", { count: draft.photos.length })}
            </Button>
            {draft.photos.length > 1 && (
              <Button
                variant="secondary"
                size="lg"
                fullWidth
                disabled={!draft.canSend}
                onClick={() => void sendApart()}
              >
                {t("sendApart", { count: draft.photos.length })}
              </Button>
            )}
          </div>
        </>
      )}
      {edited && editing !== null && (
        <PhotoEditor
          key={editing}
          photo={edited}
          number={editing + 1}
          onSave={(photo) => draft.replace(editing, photo)}
          onClose={() => setEditing(null)}
        />
      )}
      <TextEntry key={way.sharedText ?? ""} given={way.sharedText ?? ""} />
      <Suspense fallback={null}>
        <DeviceReaderCard />
      </Suspense>
      <p className="hidden text-center text-sm text-ink-soft lg:block">{isOver ? t("dropNow") : t("drop")}</p>
    </div>
  );
}
