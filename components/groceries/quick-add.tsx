"use client";

import { useId, useRef, useState, type ClipboardEvent, type KeyboardEvent, type SubmitEvent } from "react";
import { useLocale, useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { showToast } from "@/components/ui/toast";
import { useHydrated } from "@/components/ui/use-hydrated";
import { canListen, listen } from "@/lib/groceries/client/speech";
import { isSeveral, typedLast } from "@/lib/groceries/core/split-asks";
import type { Known } from "@/lib/groceries/core/suggestions";
import { useSuggestions } from "./use-suggestions";

const textLengthMax = 2000;

type QuickAddProps = {
  /** False when the text asks for nothing. */
  onAdd: (text: string) => Promise<boolean>;
  /** A whole list was pasted or said: it is looked at before it is added. */
  onSeveral: (text: string) => void;
  onScan: () => void;
};

/** One field for everything: amounts, several things, a pasted list, what is said and what the camera reads. */
export function QuickAdd({ onAdd, onSeveral, onScan }: QuickAddProps) {
  const t = useTranslations("grocery.quick");
  const listId = useId();
  const hintId = useId();
  const field = useRef<HTMLInputElement | null>(null);
  const [text, setText] = useState("");
  const [isFocused, setFocused] = useState(false);
  const [active, setActive] = useState(-1);
  const suggestions = useSuggestions(text, isFocused);
  const isOpen = isFocused && suggestions.length > 0;

  const type = (next: string) => {
    setText(next);
    setActive(-1);
  };
  const choose = (known: Known) => {
    type(`${typedLast(text).before}${known.name}`);
    field.current?.focus();
  };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const chosen = isOpen ? suggestions[active] : undefined;
    if (chosen) return choose(chosen);
    const typed = text;
    type("");
    if (!(await onAdd(typed))) type(typed);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && isOpen) {
      event.preventDefault();
      setActive((before) => Math.max(-1, Math.min(suggestions.length - 1, before + step)));
    }
    if (event.key === "Escape") setFocused(false);
  };
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData("text/plain");
    if (!/\n/.test(pasted.trim()) || !isSeveral(pasted)) return;
    event.preventDefault();
    onSeveral(pasted);
  };

  return (
    <form onSubmit={(event) => void submit(event)} className="relative flex flex-col gap-2">
      <div className="flex gap-2">
        <input
          ref={field}
          role="combobox"
          aria-label={t("label")}
          aria-expanded={isOpen}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && active >= 0 ? `${listId}-${active}` : undefined}
          placeholder={t("label")}
          aria-describedby={hintId}
          value={text}
          maxLength={textLengthMax}
          autoComplete="off"
          enterKeyHint="done"
          onChange={(event) => {
            setFocused(true);
            type(event.target.value);
          }}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          className="min-h-12 w-full min-w-0 flex-1 rounded-control border border-edge bg-surface px-3 text-base"
        />
        {text.trim() ? (
          <Button type="submit" variant="primary" size="lg">
            {t("add")}
          </Button>
        ) : (
          <>
            <VoiceButton onHeard={onSeveral} />
            <span className="flex items-center">
              <IconButton label={t("scan")} icon={<Icon name="barcode" size="lg" />} onClick={onScan} />
            </span>
          </>
        )}
      </div>
      <p id={hintId} className="text-sm text-ink-soft">
        {t("hint")}
      </p>
      <div
        id={listId}
        role="listbox"
        aria-label={t("suggestions")}
        className={classNames(
          "absolute inset-x-0 top-12 z-10 mt-1 overflow-hidden rounded-xl border border-line bg-surface shadow-floating",
          !isOpen && "hidden",
        )}
      >
        {suggestions.map((known, at) => (
          // The field keeps the focus; arrows and Enter choose from there.
          <div
            key={known.name}
            id={`${listId}-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === active}
            onPointerDown={(event) => {
              event.preventDefault();
              choose(known);
            }}
            className={classNames("flex min-h-11 items-center px-3", at === active && "bg-sunken")}
          >
            {known.name}
          </div>
        ))}
      </div>
    </form>
  );
}

/** Speaks instead of typing, where the browser can listen. What was understood is looked at before it is added. */
function VoiceButton({ onHeard }: { onHeard: (text: string) => void }) {
  const t = useTranslations("grocery.quick");
  const locale = useLocale();
  const isHydrated = useHydrated();
  const [stop, setStop] = useState<(() => void) | null>(null);
  if (!isHydrated || !canListen()) return null;
  const start = () => {
    const end = listen(navigator.language || locale, (heard) => {
      setStop(null);
      if (heard.kind === "text") return onHeard(heard.text);
      const problem = { nothing: t("heardNothing"), denied: t("voiceDenied"), failed: t("voiceFailed") };
      showToast({ title: problem[heard.kind], tone: "failed" });
    });
    setStop(() => end);
    showToast({ title: t("listening") });
  };
  return (
    <span className="flex items-center">
      <IconButton
        label={stop ? t("stopListening") : t("listen")}
        aria-pressed={stop !== null}
        icon={<Icon name={stop ? "close" : "mic"} size="lg" />}
        onClick={() => (stop ? stop() : start())}
      />
    </span>
  );
}
