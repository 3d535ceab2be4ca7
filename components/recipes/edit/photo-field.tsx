"use client";

import { useId, useState } from "react";
import { useTranslations } from "use-intl";
import * as z from "zod/mini";
import { useIsOnline } from "@/components/receipts/use-is-online";
import { Button } from "@/components/ui/button";
import { RecipePhoto } from "../recipe-photo";

const answerSchema = z.object({ image_key: z.string() });

/** Sends the photo to our own server. Null when it was not taken. */
async function sendPhoto(file: File): Promise<string | null> {
  const body = new FormData();
  body.append("file", file);
  try {
    const answer = await fetch("/api/v1/recipes/photos", { method: "POST", body });
    const parsed = answerSchema.safeParse(await answer.json());
    return answer.ok && parsed.success ? parsed.data.image_key : null;
  } catch {
    return null;
  }
}

type PhotoFieldProps = { imageKey: string | null; onChange: (imageKey: string | null) => void };

/** The dish's photo: sent at once, kept with the recipe. */
export function PhotoField({ imageKey, onChange }: PhotoFieldProps) {
  const t = useTranslations("recipes.form.photo");
  const id = useId();
  const isOnline = useIsOnline();
  const [isSending, setSending] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const send = async (file: File): Promise<void> => {
    setSending(true);
    const key = await sendPhoto(file);
    setSending(false);
    setFailed(key === null);
    if (key) onChange(key);
  };
  return (
    <div className="flex flex-col items-start gap-2">
      <label htmlFor={id} className="text-sm font-medium">
        {t("label")}
      </label>
      {imageKey && <RecipePhoto imageKey={imageKey} size="wide" />}
      <input
        id={id}
        type="file"
        accept="image/jpeg,image/png,image/webp,image/heic,image/heif"
        disabled={isSending || !isOnline}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file) void send(file);
        }}
        className="min-h-12 w-full rounded-control border border-dashed border-edge bg-surface p-2 file:me-3 file:min-h-11 file:rounded-control file:border-0 file:bg-sunken file:px-4 file:text-ink disabled:opacity-60"
      />
      <p id={`${id}-hint`} role="status" className={hasFailed ? "text-sm text-error-ink" : "text-sm text-ink-soft"}>
        {isSending ? t("sending") : hasFailed ? t("failed") : isOnline ? t("hint") : t("offline")}
      </p>
      {imageKey && (
        <Button variant="ghost" size="md" onClick={() => onChange(null)}>
          {t("remove")}
        </Button>
      )}
    </div>
  );
}
