"use client";

import { useEffect, useEffectEvent, useState, type RefObject } from "react";

/** Takes files dragged onto an element from another window. True while something hangs over it. */
export function useFileDrop(
  target: RefObject<HTMLElement | null>,
  isOpen: boolean,
  onFiles: (files: readonly File[]) => void,
): boolean {
  const [isOver, setOver] = useState(false);
  const hang = useEffectEvent((event: DragEvent) => {
    event.preventDefault();
    setOver(isOpen);
  });
  const drop = useEffectEvent((event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (isOpen && files.length) onFiles(files);
  });

  useEffect(() => {
    const element = target.current;
    if (!element) return;
    const listeners = new AbortController();
    const { signal } = listeners;
    element.addEventListener("dragover", (event) => hang(event), { signal });
    element.addEventListener("dragleave", () => setOver(false), { signal });
    element.addEventListener("drop", (event) => drop(event), { signal });
    return () => listeners.abort();
  }, [target]);

  return isOver;
}
