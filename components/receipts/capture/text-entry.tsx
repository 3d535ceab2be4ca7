"use client";

import { useId, useState } from "react";
import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl";
import { useSignedIn } from "@/components/shell/signed-in";
import { useToday } from "@/components/shell/use-household";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { draftFromText } from "@/lib/receipts/client/read-text";

const textLengthMax = 200_000;

/** For receipts that came by e-mail: their text, pasted. @param given text another app shared */
export function TextEntry({ given }: { given: string }) {
  const t = useTranslations("receipts.capture");
  const router = useRouter();
  const id = useId();
  const { userId, householdId } = useSignedIn();
  const today = useToday();
  const [isOpen, setOpen] = useState(given !== "");
  const [text, setText] = useState(given);
  const [isReading, setReading] = useState(false);
  const [isUnread, setUnread] = useState(false);

  const read = async () => {
    setReading(true);
    const receiptId = await draftFromText(text, { userId, householdId, today }).catch(() => null);
    setReading(false);
    setUnread(receiptId === null);
    if (receiptId) router.push(`/app/receipts/${receiptId}`);
  };

  if (!isOpen) {
    return (
      <Button variant="ghost" size="lg" fullWidth leftIcon={<Icon name="receipt" />} onClick={() => setOpen(true)}>
        {t("pasteText")}
      </Button>
    );
  }
  return (
    <div className="flex flex-col gap-3">
      <label htmlFor={id} className="text-sm font-medium">
        {t("textLabel")}
      </label>
      <textarea
        id={id}
        value={text}
        rows={8}
        maxLength={textLengthMax}
        onChange={(event) => setText(event.target.value)}
        className="w-full rounded-control border border-line-strong bg-surface px-3 py-2"
      />
      {isUnread && <Notice tone="error">{t("textUnread")}</Notice>}
      <Button variant="primary" size="lg" disabled={!text.trim()} isLoading={isReading} onClick={() => void read()}>
        {t("readText")}
      </Button>
    </div>
  );
}
