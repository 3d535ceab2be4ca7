import { classNames } from "./class-names";
import { Icon, type IconName } from "./icon";

export type ChipTone = "plain" | "good" | "warning" | "error";

const byTone: Record<ChipTone, string> = {
  plain: "bg-sunken text-ink-soft",
  good: "bg-brand-soft text-brand-ink",
  warning: "bg-warning-soft text-warning-ink",
  error: "bg-error-soft text-error-ink",
};

export type ChipProps = { label: string; tone?: ChipTone; icon?: IconName };

/** A short fact in colour and words. */
export const Chip = ({ label, tone = "plain", icon }: ChipProps) => (
  <span
    className={classNames(
      "inline-flex min-h-6 items-center gap-1 rounded-full border border-transparent px-2 text-xs font-medium whitespace-nowrap",
      byTone[tone],
    )}
  >
    {icon && <Icon name={icon} size="sm" />}
    {label}
  </span>
);

export type ToggleChipProps = { label: string; pressed: boolean; onToggle: () => void; icon?: IconName };

/** A chip that can be on or off, such as a filter. */
export const ToggleChip = ({ label, pressed, onToggle, icon }: ToggleChipProps) => (
  <button
    type="button"
    aria-pressed={pressed}
    onClick={onToggle}
    className={classNames(
      "inline-flex min-h-11 items-center gap-2 rounded-full border px-4 text-sm font-medium whitespace-nowrap",
      pressed ? "border-brand-fill bg-brand-soft text-brand-ink" : "border-edge bg-surface text-ink-soft",
    )}
  >
    {pressed ? <Icon name="check" size="sm" /> : icon && <Icon name={icon} size="sm" />}
    {label}
  </button>
);
