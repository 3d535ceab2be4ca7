"use client";

import { useId, type ComponentPropsWithRef } from "react";
import { controlStyle, FieldFrame, noteIdFor, type FieldText } from "./field-frame";

export type InputProps = Omit<ComponentPropsWithRef<"input">, "className" | "style" | "id" | "aria-invalid"> &
  FieldText;

/** One line of text with its label; an input nobody can name does not compile. */
export function Input({ label, hint, error, ...rest }: InputProps) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <input
        {...rest}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={noteIdFor(id, { label, hint, error })}
        className={controlStyle}
      />
    </FieldFrame>
  );
}
