"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import { useToday } from "@/components/shell/use-household";
import { isPdf, openPdf, pdfPagesMax } from "@/lib/receipts/client/open-pdf";
import { draftFromPages } from "@/lib/receipts/client/read-text";
import { takeShared } from "@/lib/receipts/client/shared-files";

type WayIn = {
  isOpening: boolean;
  problem: string | null;
  sharedText: string | null;
  take: (files: readonly File[]) => void;
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest("input, textarea, [contenteditable]") !== null;

/**
 * Files from wherever they come: chosen, dropped, pasted or shared by another app. Photos go to `onPhotos`; a PDF with text
 * becomes a receipt at once, one without becomes photos.
 */
export function useWayIn(onPhotos: (files: readonly File[]) => Promise<void>): WayIn {
  const t = useTranslations("receipts.capture");
  const router = useRouter();
  const { userId, householdId } = useSignedIn();
  const today = useToday();
  const [openingCount, setOpeningCount] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const [sharedText, setSharedText] = useState<string | null>(null);

  /** Makes a receipt of a PDF with text. @returns what of it is photos */
  const openOne = async (file: File): Promise<readonly File[]> => {
    if (!(await isPdf(file))) return [file];
    const opened = await openPdf(file);
    if (!opened.ok) {
      setProblem(t(`problem.${opened.error}`, { name: file.name, max: pdfPagesMax }));
      return [];
    }
    if (opened.value.kind === "pictures") return opened.value.pages;
    const receiptId = await draftFromPages(opened.value.pages, file, { userId, householdId, today });
    if (receiptId) router.push(`/app/receipts/${receiptId}`);
    else setProblem(t("problem.pdf_no_receipt", { name: file.name }));
    return [];
  };

  const photosIn = async (files: readonly File[]): Promise<readonly File[]> => {
    const photos: File[] = [];
    setOpeningCount((count) => count + 1);
    try {
      for (const file of files) photos.push(...(await openOne(file)));
    } catch {
      setProblem(t("problem.pdf_unreadable", { name: files[0]?.name ?? "" }));
    } finally {
      setOpeningCount((count) => count - 1);
    }
    return photos;
  };

  const takeAll = async (files: readonly File[]): Promise<void> => {
    setProblem(null);
    const photos = await photosIn(files);
    if (photos.length > 0) await onPhotos(photos);
  };
  const take = (files: readonly File[]): void => void takeAll(files);

  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (isTyping(event.target) || files.length === 0) return;
    event.preventDefault();
    take(files);
  });
  const onShared = useEffectEvent(async () => {
    await takeShared(async ({ files, text }) => {
      if (files.length > 0) await takeAll(files);
      else if (text) setSharedText(text);
    }).catch(() => undefined);
  });
  useEffect(() => {
    void onShared();
    const paste = (event: ClipboardEvent): void => onPaste(event);
    document.addEventListener("paste", paste);
    return () => document.removeEventListener("paste", paste);
  }, []);

  return { isOpening: openingCount > 0, problem, sharedText, take };
}
