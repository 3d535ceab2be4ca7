import type { ComponentPropsWithRef, ReactNode } from "react";

export type IconButtonProps = Omit<
  ComponentPropsWithRef<"button">,
  "className" | "style" | "children" | "aria-label"
> & {
  /** What it does, for those who do not see the icon. */
  label: string;
  icon: ReactNode;
};

/** A 44 px square button that shows only an icon. */
export function IconButton({ label, icon, type = "button", ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-label={label}
      className="inline-flex size-11 shrink-0 items-center justify-center rounded-control text-ink-soft transition-colors not-disabled:hover:bg-sunken not-disabled:hover:text-ink disabled:opacity-50 data-popup-open:bg-sunken"
    >
      {icon}
    </button>
  );
}
