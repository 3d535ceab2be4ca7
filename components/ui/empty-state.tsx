import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

export type EmptyStateProps = {
  icon: IconName;
  title: string;
  text: string;
  action?: ReactNode;
  heading?: "h1" | "h2";
};

/** Nothing here yet, why that is so, and the next thing to do. */
export const EmptyState = ({ icon, title, text, action, heading: Heading = "h2" }: EmptyStateProps) => (
  <div className="flex flex-col items-center gap-2 px-4 py-12 text-center">
    <span className="mb-2 flex size-16 items-center justify-center rounded-full bg-brand-soft text-brand-ink">
      <Icon name={icon} size="xl" />
    </span>
    <Heading className="text-lg font-semibold">{title}</Heading>
    <p className="max-w-sm text-ink-soft">{text}</p>
    {action && <div className="mt-3">{action}</div>}
  </div>
);
