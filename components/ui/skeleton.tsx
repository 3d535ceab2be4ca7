const linesMax = 20;

/** The shape of a list that is about to appear. `label` tells those who cannot see it what is being waited for. */
export const SkeletonList = ({ label, lines }: { label: string; lines: number }) => (
  <div role="status" className="flex flex-col gap-3">
    <span className="sr-only">{label}</span>
    {Array.from({ length: Math.min(lines, linesMax) }, (_, line) => (
      <span key={line} aria-hidden="true" className="h-16 animate-pulse rounded-xl bg-sunken" />
    ))}
  </div>
);
