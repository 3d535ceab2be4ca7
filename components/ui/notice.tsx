import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon } from "./icon";

export type NoticeProps = { tone: "good" | "error"; children: ReactNode };

/** A sentence about what went well or wrong, announced when it appears. */
export const Notice = ({ tone, children }: NoticeProps) => (
  <div
    role={tone === "error" ? "alert" : "status"}
    className={classNames(
      "flex items-start gap-2 rounded-control px-3 py-2.5 text-sm",
      tone === "error" ? "bg-error-soft text-error-ink" : "bg-brand-soft text-brand-ink",
    )}
  >
    <Icon name={tone === "error" ? "warning" : "check"} />
    <div className="min-w-0 flex-1">{children}</div>
  </div>
);
