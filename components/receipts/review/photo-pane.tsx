"use client";

import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import type { ReceiptLine } from "@/lib/receipts/core/review/receipt";
import { PhotoImage } from "../photo-image";
import { PhotoBoxes } from "./photo-boxes";

const zooms = [1, 1.5, 2, 3] as const;

type PhotoPaneProps = {
  sources: readonly string[];
  lines: readonly ReceiptLine[];
  selectedId: string | null;
  onSelect: (lineId: string) => void;
};

/** The photos with their lines marked: on top and foldable on a phone, beside the list on a wide screen. */
export function PhotoPane({ sources, lines, selectedId, onSelect }: PhotoPaneProps) {
  const t = useTranslations("receipts.review");
  const [isShown, setShown] = useState(true);
  const [zoom, setZoom] = useState(0);
  if (sources.length === 0) return null;
  return (
    <section
      aria-label={t("photo")}
      className="sticky top-[calc(3.5rem+env(safe-area-inset-top))] z-10 -mx-4 bg-canvas px-4 pb-2 lg:top-18 lg:mx-0 lg:self-start lg:px-0"
    >
      <div className="flex items-center justify-between">
        <Button
          variant="ghost"
          size="sm"
          aria-expanded={isShown}
          leftIcon={<Icon name="down" size="sm" className={classNames(!isShown && "-rotate-90")} />}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? t("hidePhoto") : t("showPhoto")}
        </Button>
        {isShown && (
          <span className="flex">
            <IconButton
              label={t("zoomOut")}
              icon={<Icon name="minus" />}
              disabled={zoom === 0}
              onClick={() => setZoom(zoom - 1)}
            />
            <IconButton
              label={t("zoomIn")}
              icon={<Icon name="plus" />}
              disabled={zoom === zooms.length - 1}
              onClick={() => setZoom(zoom + 1)}
            />
          </span>
        )}
      </div>
      {isShown && (
        <Photos sources={sources} lines={lines} selectedId={selectedId} onSelect={onSelect} zoom={zooms[zoom] ?? 1} />
      )}
    </section>
  );
}

/** Moves a scrolling element so that one inside it stands in its middle; the page around stays where it is. */
function centre(inside: Element, scroller: HTMLElement): void {
  const target = inside.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  scroller.scrollBy({
    left: target.left + target.width / 2 - frame.left - frame.width / 2,
    top: target.top + target.height / 2 - frame.top - frame.height / 2,
  });
}

function Photos({ sources, lines, selectedId, onSelect, zoom }: PhotoPaneProps & { zoom: number }) {
  const scroller = useRef<HTMLDivElement | null>(null);
  const [loadedCount, setLoadedCount] = useState(0);
  // Until a line is chosen, the first one: what stands above it is the store's letterhead.
  const shownId = selectedId ?? lines.find(({ box }) => box)?.id;
  useEffect(() => {
    const box = scroller.current?.querySelector(`[data-box="${shownId}"]`);
    if (box && scroller.current) centre(box, scroller.current);
  }, [shownId, zoom, loadedCount]);
  return (
    <div
      ref={scroller}
      className="max-h-[26dvh] min-h-40 overflow-auto overscroll-contain rounded-xl border border-line bg-sunken lg:max-h-[calc(100dvh-14rem)]"
    >
      <div className="flex flex-col gap-2" style={{ width: `${zoom * 100}%` }}>
        {sources.map((source, index) => (
          <Photo
            key={source}
            source={source}
            number={index + 1}
            lines={lines.filter((line) => (line.photoIndex ?? 0) === index)}
            selectedId={selectedId}
            onSelect={onSelect}
            onLoad={() => setLoadedCount((count) => count + 1)}
          />
        ))}
      </div>
    </div>
  );
}

type PhotoProps = Omit<PhotoPaneProps, "sources"> & { source: string; number: number; onLoad: () => void };

function Photo({ source, number, lines, selectedId, onSelect, onLoad }: PhotoProps) {
  const t = useTranslations("receipts.review");
  const [isMissing, setMissing] = useState(false);
  if (isMissing) return <p className="p-6 text-center text-sm text-ink-soft">{t("photoMissing")}</p>;
  return (
    <div className="relative">
      <PhotoImage source={source} alt={t("photoAlt", { number })} onLoad={onLoad} onError={() => setMissing(true)} />
      <PhotoBoxes lines={lines} selectedId={selectedId} onSelect={onSelect} />
    </div>
  );
}
