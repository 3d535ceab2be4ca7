"use client";

import { useId, useRef, type ReactNode } from "react";
import { Button } from "@/components/ui/button";

type FileChoiceProps = {
  label: string;
  icon: ReactNode;
  disabled: boolean;
  /** The phone's own camera app, its photos, or its photos and PDFs. */
  kind?: "camera" | "photos" | "photosAndPdfs";
  onFiles: (files: readonly File[]) => void;
};

const accepted = "image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif";
const acceptedToo = `${accepted},application/pdf`;

/** A button that asks for photos. */
export function FileChoice({ label, icon, disabled, kind = "photosAndPdfs", onFiles }: FileChoiceProps) {
  const input = useRef<HTMLInputElement | null>(null);
  const id = useId();
  return (
    <>
      <Button
        variant="outline"
        size="lg"
        fullWidth
        leftIcon={icon}
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        id={id}
        type="file"
        accept={kind === "photosAndPdfs" ? acceptedToo : accepted}
        multiple={kind !== "camera"}
        capture={kind === "camera" ? "environment" : undefined}
        aria-label={label}
        hidden
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = "";
          if (files.length) onFiles(files);
        }}
      />
    </>
  );
}
