import type { ReactNode } from "react";
import { classNames } from "./class-names";

type PageHeadingProps = { title: string; isGreeting?: boolean; actions?: ReactNode };

/** The title of a page and what can be done on it. A greeting is larger: nothing stands beside it. */
export const PageHeading = ({ title, isGreeting = false, actions }: PageHeadingProps) => (
  <div className="flex items-start gap-3 pb-4">
    <h1
      className={classNames(
        "me-auto min-h-11 min-w-0 py-1.5 font-bold tracking-tight wrap-break-word hyphens-auto",
        isGreeting ? "text-3xl" : "text-2xl",
      )}
    >
      {title}
    </h1>
    {actions}
  </div>
);
