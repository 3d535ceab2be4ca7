import type { ReactNode } from "react";

/** The title of a page and what can be done on it. */
export const PageHeading = ({ title, actions }: { title: string; actions?: ReactNode }) => (
  <div className="flex min-h-11 items-center gap-3 pb-4">
    <h1 className="me-auto text-2xl font-bold tracking-tight">{title}</h1>
    {actions}
  </div>
);
