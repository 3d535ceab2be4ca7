"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { showToast } from "@/components/ui/toast";
import { preparePhoto } from "@/lib/receipts/client/prepare-photo";
import { keepDraft } from "@/lib/receipts/client/scan-queue";
import { draftOf, scansStore, useScans } from "@/lib/receipts/client/scans";
import { photoBytesMax, photosPerReceiptMax } from "@/lib/receipts/core/photo/limits";

const photosNow = (): readonly Blob[] => draftOf(scansStore.getState())?.photos ?? [];

/** The photos of the receipt being taken: each is kept on the device before anything else happens to it. */
export function useDraftPhotos() {
  const t = useTranslations("receipts.capture");
  const ui = useTranslations("ui");
  const scans = useScans();
  const [preparingCount, setPreparingCount] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);

  const photos = draftOf(scans)?.photos ?? [];
  const isTooLarge = photos.reduce((bytes, photo) => bytes + photo.size, 0) > photoBytesMax;

  const addFile = async (file: File): Promise<void> => {
    setPreparingCount((count) => count + 1);
    const prepared = await preparePhoto(file);
    setPreparingCount((count) => count - 1);
    if (prepared.ok) return keepDraft([...photosNow(), prepared.value]);
    setProblem(t(`problem.${prepared.error}`, { name: file.name }));
  };

  /** Files one after another: decoding several photos at once is more than a small phone's memory holds. */
  const addFiles = async (files: readonly File[]): Promise<void> => {
    const room = photosPerReceiptMax - photosNow().length - preparingCount;
    setProblem(files.length > room ? t("problem.too_many", { max: photosPerReceiptMax }) : null);
    for (const file of files.slice(0, room)) await addFile(file);
  };

  const addPicture = (picture: Blob | null): void => {
    setProblem(picture ? null : t("problem.no_picture"));
    if (picture) void keepDraft([...photosNow(), picture].slice(0, photosPerReceiptMax));
  };

  const replace = (index: number, photo: Blob): void => void keepDraft(photosNow().with(index, photo));

  const remove = (index: number): void => {
    const before = photosNow();
    setProblem(null);
    void keepDraft(before.toSpliced(index, 1));
    showToast({ title: t("removed"), actionLabel: ui("undo"), onAction: () => void keepDraft(before) });
  };

  return {
    photos,
    preparingCount,
    isKept: scans.isKept,
    problem: isTooLarge ? t("problem.together") : problem,
    isFull: photos.length + preparingCount >= photosPerReceiptMax,
    canSend: photos.length > 0 && preparingCount === 0 && !isTooLarge,
    addFiles,
    addPicture,
    replace,
    remove,
  };
}
