"use client";

import { useRef, type KeyboardEvent, type PointerEvent } from "react";
import { useTranslations } from "use-intl";
import { classNames } from "@/components/ui/class-names";
import { corners, isLeft, isTop, moveCorner, type Corner, type Crop } from "@/lib/receipts/client/photo-geometry";

/** One press of an arrow key, as a fraction of the photo. */
const keyStep = 0.02;
const stepByKey: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-keyStep, 0],
  ArrowRight: [keyStep, 0],
  ArrowUp: [0, -keyStep],
  ArrowDown: [0, keyStep],
};

const percent = (fraction: number): string => `${fraction * 100}%`;

/** Four corners over a photo, moved by finger, mouse or arrow keys. Fills its parent, which must be as large as the photo. */
export function CropFrame({ crop, onChange }: { crop: Crop; onChange: (crop: Crop) => void }) {
  const t = useTranslations("receipts.retouch");
  const frame = useRef<HTMLDivElement | null>(null);

  const drag = (corner: Corner, event: PointerEvent<HTMLButtonElement>) => {
    const bounds = frame.current?.getBoundingClientRect();
    if (!bounds || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const x = (event.clientX - bounds.left) / bounds.width;
    const y = (event.clientY - bounds.top) / bounds.height;
    onChange(moveCorner(crop, corner, x, y));
  };
  const step = (corner: Corner, event: KeyboardEvent<HTMLButtonElement>) => {
    const [right, down] = stepByKey[event.key] ?? [0, 0];
    if (!right && !down) return;
    event.preventDefault();
    const x = (isLeft(corner) ? crop.left : crop.right) + right;
    const y = (isTop(corner) ? crop.top : crop.bottom) + down;
    onChange(moveCorner(crop, corner, x, y));
  };

  const { left, top, right, bottom } = crop;
  return (
    <div ref={frame} className="absolute inset-0">
      <div className="absolute inset-0 overflow-hidden">
        <div
          className="absolute border-2 border-white shadow-[0_0_0_100vmax_rgb(0_0_0/55%)]"
          style={{ left: percent(left), top: percent(top), right: percent(1 - right), bottom: percent(1 - bottom) }}
        />
      </div>
      {corners.map((corner) => (
        <button
          key={corner}
          type="button"
          aria-label={t(corner)}
          onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
          onPointerMove={(event) => drag(corner, event)}
          onKeyDown={(event) => step(corner, event)}
          className={classNames(
            "absolute flex size-11 -translate-x-1/2 -translate-y-1/2 touch-none items-center justify-center",
            isLeft(corner) === isTop(corner) ? "cursor-nwse-resize" : "cursor-nesw-resize",
          )}
          style={{ left: percent(isLeft(corner) ? left : right), top: percent(isTop(corner) ? top : bottom) }}
        >
          <span
            aria-hidden="true"
            className="size-6 rounded-full border-2 border-white bg-brand-fill shadow-floating"
          />
        </button>
      ))}
    </div>
  );
}
