import { classNames } from "./class-names";

export type ButtonVariant = "primary" | "secondary" | "outline" | "ghost" | "danger";
export type ButtonSize = "sm" | "md" | "lg" | "xl";

const base =
  "relative inline-flex shrink-0 items-center justify-center gap-2 rounded-control font-medium select-none " +
  "transition-colors disabled:cursor-not-allowed disabled:opacity-55 aria-busy:cursor-progress";

const byVariant: Record<ButtonVariant, string> = {
  primary: "border border-transparent bg-brand-fill text-on-brand not-disabled:hover:bg-brand-fill-strong",
  secondary: "border border-transparent bg-sunken text-ink not-disabled:hover:bg-line",
  outline: "border border-edge bg-surface text-ink not-disabled:hover:bg-sunken",
  ghost: "border border-transparent text-brand-ink not-disabled:hover:bg-brand-soft",
  danger: "border border-transparent bg-danger-fill text-on-danger not-disabled:hover:bg-danger-fill-strong",
};

/** `sm` looks 36 px high; its invisible edge still answers to a thumb over 44 px. */
const bySize: Record<ButtonSize, string> = {
  sm: "min-h-9 px-3 py-1 text-sm after:absolute after:inset-x-0 after:-inset-y-1",
  md: "min-h-11 px-4 py-2 text-base",
  lg: "min-h-12 px-5 py-2 text-base",
  xl: "min-h-14 px-7 py-3 text-lg",
};

/** What makes something look like a button; links that act as one share it. */
export const buttonStyle = (variant: ButtonVariant, size: ButtonSize, fullWidth = false): string =>
  classNames(base, byVariant[variant], bySize[size], fullWidth && "w-full");
