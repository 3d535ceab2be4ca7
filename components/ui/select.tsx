"use client";

import { useId, type ComponentPropsWithRef } from "react";
import { controlStyle, FieldFrame, noteIdFor, type FieldText } from "./field-frame";

export type SelectOption<Value extends string> = { value: Value; label: string };

export type SelectProps<Value extends string> = Omit<
  ComponentPropsWithRef<"select">,
  "className" | "style" | "id" | "value" | "onChange" | "children" | "multiple"
> &
  FieldText & {
    value: Value;
    options: readonly SelectOption<Value>[];
    onValueChange: (value: Value) => void;
  };

/** One of a closed set. The platform's own list: on a phone nothing is easier to hit. */
export function Select<Value extends string>({
  label,
  hint,
  error,
  value,
  options,
  onValueChange,
  ...rest
}: SelectProps<Value>) {
  const id = useId();
  const choose = (text: string) => {
    const option = options.find((candidate) => candidate.value === text);
    if (option) onValueChange(option.value);
  };
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <select
        {...rest}
        id={id}
        value={value}
        onChange={(event) => choose(event.target.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={noteIdFor(id, { label, hint, error })}
        className={controlStyle}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
