/** The shape of a chart that is about to appear. */
export const Skeleton = ({ label }: { label: string }) => (
  <div role="status" className="h-56 animate-pulse rounded-xl bg-sunken">
    <span className="sr-only">{label}</span>
  </div>
);
