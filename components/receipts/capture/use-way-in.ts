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
export function useWayIn(onPhotos: (files: readonly File[]) => void): WayIn {
  const t = useTranslations("receipts.capture");
  const router = useRouter();
  const { userId, householdId } = useSignedIn();
  const today = useToday();
  const [openingCount, setOpeningCount] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const [sharedText, setSharedText] = useState<string | null>(null);

  const takePdf = async (file: File): Promise<void> => {
    const opened = await openPdf(file);
    if (!opened.ok) return setProblem(t(`problem.${opened.error}`, { name: file.name, max: pdfPagesMax }));
    if (opened.value.kind === "pictures") return onPhotos(opened.value.pages);
    const receiptId = await draftFromPages(opened.value.pages, file, { userId, householdId, today });
    if (receiptId) router.push(`/app/receipts/${receiptId}`);
    else setProblem(t("problem.pdf_no_receipt", { name: file.name }));
  };

  const takeAll = async (files: readonly File[]): Promise<void> => {
    setProblem(null);
    setOpeningCount((count) => count + 1);
    try {
      const photos: File[] = [];
      for (const file of files) {
        if (await isPdf(file)) await takePdf(file);
        else photos.push(file);
      }
      if (photos.length) onPhotos(photos);
    } catch {
      setProblem(t("problem.pdf_unreadable", { name: files[0]?.name ?? "" }));
    } finally {
      setOpeningCount((count) => count - 1);
    }
  };
  const take = (files: readonly File[]): void => void takeAll(files);

  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (isTyping(event.target) || files.length === 0) return;
    event.preventDefault();
    take(files);
  });
  const onShared = useEffectEvent(async () => {
    const shared = await takeShared().catch(() => null);
    if (shared?.files.length) take(shared.files);
    else if (shared?.text) setSharedText(shared.text);
  });
  useEffect(() => {
    void onShared();
    const paste = (event: ClipboardEvent): void => onPaste(event);
    document.addEventListener("paste", paste);
    return () => document.removeEventListener("paste", paste);
  }, []);

  return { isOpening: openingCount > 0, problem, sharedText, take };
}
