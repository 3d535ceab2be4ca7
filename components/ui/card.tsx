import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type CardProps = {
  children: ReactNode;
  /** `flush` lets a list run to the edges. */
  padding?: "normal" | "flush";
};

/** A raised sheet of paper that keeps things together. */
export const Card = ({ children, padding = "normal" }: CardProps) => (
  <div
    className={classNames(
      "overflow-hidden rounded-xl border border-line bg-surface shadow-raised print:shadow-none",
      padding === "normal" && "p-4 sm:p-5 print:px-4 print:py-2",
    )}
  >
    {children}
  </div>
);
