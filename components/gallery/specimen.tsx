import type { ReactNode } from "react";

/** One primitive of the gallery, in its states. */
export const Specimen = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="border-t border-line py-6">
    <h2 className="pb-4 text-lg font-semibold">{title}</h2>
    <div className="flex flex-wrap items-center gap-3">{children}</div>
  </section>
);
