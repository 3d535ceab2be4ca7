import { useId, type ReactNode } from "react";
import { Card } from "@/components/ui/card";

/** One subject of the settings. */
export function SettingsSection({
  title,
  anchor,
  children,
}: {
  title: string;
  /** What the address of the page can point to. */
  anchor?: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} id={anchor} className="scroll-mt-20">
      <h2 id={id} className="px-1 pb-2 font-semibold">
        {title}
      </h2>
      <Card>
        <div className="flex flex-col items-stretch gap-4">{children}</div>
      </Card>
    </section>
  );
}
