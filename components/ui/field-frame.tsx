import type { ReactNode } from "react";
import { Icon } from "./icon";

/** What labels, explains and corrects one control. An error replaces the hint: one sentence at a time. */
export type FieldText = { label: string; hint?: string; error?: string };

/** Looks of every text-like control; 16 px text keeps phones from zooming into it. */
export const controlStyle =
  "block min-h-11 w-full rounded-control border border-edge bg-surface px-3 py-2 text-base text-ink " +
  "aria-invalid:border-error aria-invalid:ring-1 aria-invalid:ring-error disabled:opacity-60";

/** The id of the sentence below a control, or undefined when there is none to point at. */
export const noteIdFor = (id: string, { hint, error }: FieldText): string | undefined =>
  hint || error ? `${id}-note` : undefined;

export function FieldFrame({ id, label, hint, error, children }: FieldText & { id: string; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      {children}
      {error ? (
        <p id={`${id}-note`} className="flex items-start gap-1.5 text-sm text-error-ink">
          <Icon name="warning" size="sm" className="mt-0.5" />
          {error}
        </p>
      ) : (
        hint && (
          <p id={`${id}-note`} className="text-sm text-ink-soft">
            {hint}
          </p>
        )
      )}
    </div>
  );
}
