"use client";

// Words for developers, in no catalog: nobody else sees this page.
import { ToggleChip } from "@/components/ui/chip";
import { Toaster } from "@/components/ui/toast";
import { chooseTheme, useTheme } from "@/lib/appearance/client/theme";
import { themes } from "@/lib/appearance/core/themes";
import { GalleryControls } from "./gallery-controls";
import { GalleryOverlays } from "./gallery-overlays";
import { GalleryPieces } from "./gallery-pieces";
import { Specimen } from "./specimen";

const tokens = ["canvas", "surface", "sunken", "line", "edge", "ink", "ink-soft", "brand", "brand-fill", "brand-soft"];
const signals = ["warning", "warning-soft", "warning-ink", "error", "error-soft", "error-ink", "danger-fill"];

const Swatch = ({ token }: { token: string }) => (
  <div className="w-28 text-xs">
    <div className="h-12 rounded-control border border-line" style={{ background: `var(--${token})` }} />
    {token}
  </div>
);

export function Gallery() {
  const theme = useTheme();
  return (
    <main id="content" className="mx-auto max-w-5xl px-4 py-8">
      <h1 className="text-3xl font-bold tracking-tight">Design system</h1>
      <div className="flex flex-wrap gap-2 py-6">
        {themes.map((each) => (
          <ToggleChip key={each} label={each} pressed={theme === each} onToggle={() => chooseTheme(each)} />
        ))}
      </div>
      <Specimen title="Colours">
        {[...tokens, ...signals].map((token) => (
          <Swatch key={token} token={token} />
        ))}
      </Specimen>
      <Specimen title="Type: Inter">
        {["text-sm", "text-base", "text-lg", "text-2xl font-bold", "text-4xl font-bold tracking-tight"].map((size) => (
          <p key={size} className={size}>
            Know what is at home
          </p>
        ))}
      </Specimen>
      <GalleryControls />
      <GalleryPieces />
      <GalleryOverlays />
      <Toaster label="Messages" closeLabel="Close" />
    </main>
  );
}
