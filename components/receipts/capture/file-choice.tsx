"use client";

import { useId, useRef, type ReactNode } from "react";
import { Button } from "@/components/ui/button";

type FileChoiceProps = {
  label: string;
  icon: ReactNode;
  disabled: boolean;
  /** Opens the phone's own camera app instead of its photos. */
  usesCamera?: boolean;
  onFiles: (files: readonly File[]) => void;
};

const accepted = "image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif";
const acceptedToo = `${accepted},application/pdf`;

/** A button that asks for photos. */
export function FileChoice({ label, icon, disabled, usesCamera = false, onFiles }: FileChoiceProps) {
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
        accept={usesCamera ? accepted : acceptedToo}
        multiple={!usesCamera}
        capture={usesCamera ? "environment" : undefined}
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
