import { Spinner } from "@/components/ui/spinner";

type StatusHeadingProps = { title: string; text: string; isBusy?: boolean };

/** Where a receipt stands; read out when it changes. */
export const StatusHeading = ({ title, text, isBusy = false }: StatusHeadingProps) => (
  <div role="status" className="flex flex-col items-center gap-2 pt-4 text-center">
    {isBusy && (
      <span className="text-brand-ink">
        <Spinner />
      </span>
    )}
    <h1 className="text-xl font-semibold">{title}</h1>
    <p className="text-ink-soft">{text}</p>
  </div>
);
