"use client";

import { useState, type ComponentProps } from "react";
import { Input } from "@/components/ui/input";

type SettledInputProps = Omit<
  ComponentProps<typeof Input>,
  "value" | "defaultValue" | "onChange" | "onBlur" | "onKeyDown" | "error"
> & {
  value: string;
  /** Takes what was typed once the field is left or Enter is pressed. Returns why it cannot be taken, or null. */
  onSettle: (text: string) => string | null;
};

/** A field that writes when somebody has finished typing, not at every key: one correction is one edit. */
export function SettledInput({ value, onSettle, ...rest }: SettledInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const forget = () => {
    setTyped(null);
    setProblem(null);
  };
  const settle = () => {
    if (typed === null || typed === value) return forget();
    const found = onSettle(typed);
    if (found === null) return forget();
    setProblem(found);
  };

  return (
    <Input
      {...rest}
      value={typed ?? value}
      error={problem ?? undefined}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === "Enter") {
          event.preventDefault();
          settle();
        }
        if (event.key === "Escape") forget();
      }}
    />
  );
}
