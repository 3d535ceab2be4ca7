import { classNames } from "./class-names";

const linesMax = 20;

type SkeletonListProps = {
  label: string;
  lines: number;
  /** How high a line is that will stand there: a card, or a name with a line below. */
  height?: "card" | "line";
};

/** The shape of a list that is about to appear. `label` tells those who cannot see it what is being waited for. */
export const SkeletonList = ({ label, lines, height = "card" }: SkeletonListProps) => (
  <div role="status" className="flex flex-col gap-3">
    <span className="sr-only">{label}</span>
    {Array.from({ length: Math.min(lines, linesMax) }, (_, line) => (
      <span
        key={line}
        aria-hidden="true"
        className={classNames("animate-pulse rounded-xl bg-sunken", height === "card" ? "h-16" : "h-11")}
      />
    ))}
  </div>
);
