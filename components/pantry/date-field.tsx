"use client";

import { useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import { daysBetween, parseDay, type Day } from "@/lib/kernel/day";
import { readDay } from "@/lib/pantry/core/read-day";
import { useDayWords } from "./use-day-words";
import { usePantryWords } from "./use-pantry-words";

type DateFieldProps = {
  label: string;
  /** A day, or nothing. */
  value: string;
  today: Day;
  hint?: string | undefined;
  /** A day, "" for none, or null while what stands there means no day. */
  onValueChange: (day: string | null) => void;
};

/** A day typed in shorthand ("+1m", "fri", "0517") with what it means below, or chosen from the device's calendar. */
export function DateField({ label, value, today, hint, onValueChange }: DateFieldProps) {
  const t = useTranslations("pantry.date");
  const dayWords = useDayWords();
  const words = usePantryWords();
  const picker = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? value;
  const day = text.trim() ? readDay(text, today, dayWords) : null;
  const isWrong = text.trim() !== "" && day === null;
  const meaning = day && t("meaning", { date: words.longDate(day), distance: words.distance(daysBetween(today, day)) });

  const type = (next: string) => {
    setTyped(next);
    onValueChange(next.trim() ? readDay(next, today, dayWords) : "");
  };
  return (
    <div className="relative">
      <Input
        label={label}
        value={text}
        maxLength={30}
        autoComplete="off"
        autoCapitalize="none"
        placeholder={t("placeholder")}
        hint={[meaning, hint].filter(Boolean).join(" ") || t("hint")}
        error={isWrong ? t("wrong") : undefined}
        onChange={(event) => type(event.target.value)}
        onBlur={() => day && setTyped(null)}
      />
      <span className="absolute end-0 top-6">
        <IconButton label={t("choose")} icon={<Icon name="calendar" />} onClick={() => picker.current?.showPicker()} />
      </span>
      <input
        ref={picker}
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        className="pointer-events-none absolute end-2 top-8 size-px opacity-0"
        value={day ?? ""}
        onChange={(event) => {
          setTyped(null);
          onValueChange(parseDay(event.target.value) ?? "");
        }}
      />
    </div>
  );
}
