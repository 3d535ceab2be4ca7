"use client";

import { useId, type ComponentPropsWithRef } from "react";
import { controlStyle, FieldFrame, noteIdFor, type FieldText } from "./field-frame";

export type TextAreaProps = Omit<ComponentPropsWithRef<"textarea">, "className" | "style" | "id" | "aria-invalid"> &
  FieldText;

/** Several lines of text with their label. */
export function TextArea({ label, hint, error, ...rest }: TextAreaProps) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <textarea
        {...rest}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={noteIdFor(id, { label, hint, error })}
        className={`${controlStyle} resize-y leading-relaxed`}
      />
    </FieldFrame>
  );
}
