import type { ReactNode } from "react";

/** The title of a page and what can be done on it. */
export const PageHeading = ({ title, actions }: { title: string; actions?: ReactNode }) => (
  <div className="flex items-start gap-3 pb-4">
    <h1 className="me-auto min-h-11 min-w-0 py-1.5 text-2xl font-bold tracking-tight wrap-break-word hyphens-auto">
      {title}
    </h1>
    {actions}
  </div>
);
