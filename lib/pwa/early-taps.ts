/** What a script answers to; a link or a text field works without one. */
const answered =
  "button, [role=button], [role=tab], [role=switch], [role=menuitem], input[type=checkbox], input[type=radio]";

type EarlyTaps = { tapped: HTMLElement[]; stop: () => void };

declare global {
  // Lies between the script in the page and the app, which are two bundles.
  var shelfieEarlyTaps: EarlyTaps | undefined;
}

/** Keeps what is tapped before the app answers, in the page that is already seen. Runs in the page, ahead of the app. */
export function keepEarlyTaps(): void {
  const tapped: HTMLElement[] = [];
  const onClick = (event: MouseEvent): void => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>(answered) : null;
    if (!target) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (tapped.at(-1) !== target) tapped.push(target);
  };
  window.addEventListener("click", onClick, { capture: true });
  globalThis.shelfieEarlyTaps = {
    tapped,
    stop: () => window.removeEventListener("click", onClick, { capture: true }),
  };
}

/** Carries out, in their order, the taps that were kept, once: the app answers from here on. */
export function performEarlyTaps(): void {
  const kept = globalThis.shelfieEarlyTaps;
  if (!kept) return;
  globalThis.shelfieEarlyTaps = undefined;
  kept.stop();
  for (const target of kept.tapped) if (target.isConnected) target.click();
}
