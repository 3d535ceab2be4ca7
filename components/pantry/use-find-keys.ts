"use client";

import { useEffect, type RefObject } from "react";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/**
 * "/" goes to the search field. So does the browser's own search where it would not find what is not drawn; pressed once
 * more it is the browser's.
 * @param takesBrowserFind whether only a part of the list is drawn
 */
export function useFindKeys(field: RefObject<HTMLInputElement | null>, takesBrowserFind: boolean): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isFind = takesBrowserFind && event.key === "f" && (event.ctrlKey || event.metaKey);
      const isSlash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
      if (!(isFind || isSlash) || !field.current || document.activeElement === field.current) return;
      event.preventDefault();
      field.current.focus();
      field.current.select();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [field, takesBrowserFind]);
}
