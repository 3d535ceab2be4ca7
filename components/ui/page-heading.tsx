import type { ReactNode } from "react";
import { classNames } from "./class-names";

type PageHeadingProps = {
  title: string;
  isGreeting?: boolean;
  actions?: ReactNode;
  /** What the page is for, in a sentence: read while what it shows is still on its way. */
  lead?: string;
};

/** The title of a page and what can be done on it. A greeting is larger: nothing stands beside it. */
export const PageHeading = ({ title, isGreeting = false, actions, lead }: PageHeadingProps) => (
  <>
    <div className={classNames("flex items-start gap-3", lead ? "pb-1" : "pb-4")}>
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
    {lead && <p className="pb-5 text-ink-soft print:hidden">{lead}</p>}
  </>
);
