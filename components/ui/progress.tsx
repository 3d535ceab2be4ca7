"use client";

import { Progress as Primitive } from "@base-ui/react/progress";

export type ProgressProps = {
  label: string;
  /** Share done, 0 to 1; null while it cannot be known. */
  share: number | null;
};

/** How far along something is. */
export const Progress = ({ label, share }: ProgressProps) => (
  <Primitive.Root value={share === null ? null : Math.round(share * 100)} className="flex flex-col gap-1">
    <div className="flex justify-between text-sm">
      <Primitive.Label className="font-medium">{label}</Primitive.Label>
      {share !== null && <Primitive.Value className="text-ink-soft tabular-nums" />}
    </div>
    <Primitive.Track className="h-2 overflow-hidden rounded-full bg-sunken forced-colors:border">
      <Primitive.Indicator className="block h-full rounded-full bg-brand forced-colors:bg-[Highlight] transition-[width] data-indeterminate:w-1/3 data-indeterminate:animate-pulse" />
    </Primitive.Track>
  </Primitive.Root>
);
