"use client";

import { defaultRangeExtractor, useWindowVirtualizer, type Virtualizer } from "@tanstack/react-virtual";
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from "react";
import type { LotListProps } from "./lot-list";
import { LotRow } from "./lot-row";

const rowPx = 69;
/** Lines drawn beyond what is in view: enough for a flick of the thumb; each more makes every letter of a search slower. */
const overscan = 4;
/** Lines whose places are worked out at first, and how near to their end more are: with each letter of a search all are anew. */
const reachFirst = 300;
const reachAhead = 100;
/** The browser tells sizes once it has laid out: asking for them makes it lay out each line by itself. */
function sizeOf(line: Element, told: ResizeObserverEntry | undefined, lines: Virtualizer<Window, Element>): number {
  const size = told?.borderBoxSize[0]?.blockSize;
  return size ?? lines.itemSizeCache.get(lines.options.getItemKey(lines.indexFromElement(line))) ?? rowPx;
}
const firstWindow = { width: 390, height: 844 };

/** How far below the top of the document a list begins; it moves when a list above it grows. */
function useDocumentTop(list: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const look = () => {
      const box = list.current?.getBoundingClientRect();
      if (box) setTop(Math.round(box.top + window.scrollY));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [list]);
  return top;
}

/** Whether a list is in view or less than a screen away from it. */
function useIsNear(list: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(true);
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => entry && setNear(entry.isIntersecting), {
      rootMargin: "100% 0px",
    });
    if (list.current) observer.observe(list.current);
    return () => observer.disconnect();
  }, [list]);
  return isNear;
}

/**
 * The lots of a long shelf, of which only those in view are drawn, and the one that has or is to have the focus, so that
 * it neither loses it nor has to be scrolled to first. Each line says which of how many it is.
 */
export function VirtualLots({ lots, labelledBy, selected, focusedId, ...row }: LotListProps) {
  const list = useRef<HTMLUListElement>(null);
  const top = useDocumentTop(list);
  const isNear = useIsNear(list);
  const focusedIndex = focusedId === null ? -1 : lots.findIndex(({ id }) => id === focusedId);
  // Another function would have every line of the list measured anew, at every step of a scroll.
  const getItemKey = useCallback((index: number) => lots[index]?.id ?? index, [lots]);
  const [reach, setReach] = useState(reachFirst);
  const count = Math.min(lots.length, Math.max(reach, focusedIndex + 1));
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => rowPx,
    measureElement: sizeOf,
    overscan,
    scrollMargin: top,
    initialRect: firstWindow,
    getItemKey,
    rangeExtractor: (range) => {
      const inView = isNear ? defaultRangeExtractor(range) : [];
      return focusedIndex < 0 || inView.includes(focusedIndex)
        ? inView
        : [...inView, focusedIndex].sort((left, right) => left - right);
    },
  });
  const drawn = virtualizer.getVirtualItems();
  const isAtReach = count < lots.length && (drawn.at(-1)?.index ?? 0) >= count - reachAhead;
  if (isAtReach) setReach(2 * count);
  const height = virtualizer.getTotalSize() + (lots.length - count) * rowPx;
  return (
    <ul ref={list} aria-labelledby={labelledBy} className="relative" style={{ height }}>
      {drawn.map(({ index, key, start }) => {
        const lot = lots[index];
        return (
          lot && (
            <VirtualRow
              key={key}
              lot={lot}
              position={index + 1}
              count={lots.length}
              offset={start - top}
              measure={virtualizer.measureElement}
              isSelected={selected && selected.has(lot.id)}
              takesFocus={focusedId === lot.id}
              {...row}
            />
          )
        );
      })}
    </ul>
  );
}

type VirtualRowProps = Omit<Parameters<typeof LotRow>[0], "style"> & { offset: number };

/** Keeps its style as it is while its place stays the same, so that scrolling draws only the lines that come. */
function VirtualRow({ offset, ...props }: VirtualRowProps) {
  const style = useMemo(
    () =>
      ({
        position: "absolute",
        insetInline: 0,
        top: 0,
        transform: `translateY(${offset}px)`,
        borderBlockStart: offset > 0 ? "1px solid var(--line)" : undefined,
      }) as const,
    [offset],
  );
  return <LotRow {...props} style={style} />;
}
