/** Long enough to read the longest caption twice, at 200 words a minute. */
const stepMs = 6_000;

let timer: number | undefined;
let opener: HTMLElement | null = null;

const dialog = (): HTMLDialogElement | null => document.querySelector("dialog[data-demo]");
const steps = (of: HTMLDialogElement): HTMLElement[] => [...of.querySelectorAll<HTMLElement>("[data-demo-step]")];
const prefersStill = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

export const isDemoOpen = (): boolean => dialog()?.open ?? false;

function setPlaying(shown: HTMLDialogElement, isPlaying: boolean): void {
  clearInterval(timer);
  timer = isPlaying ? window.setInterval(() => showStep(shown, indexOf(shown) + 1), stepMs) : undefined;
  shown.dataset["playing"] = String(isPlaying);
  // While it plays by itself the captions would talk over each other; by hand, each is read out.
  shown.querySelector("[data-demo-captions]")?.setAttribute("aria-live", isPlaying ? "off" : "polite");
}

const indexOf = (shown: HTMLDialogElement): number => Number(shown.dataset["step"] ?? 0);

function showStep(shown: HTMLDialogElement, index: number): void {
  const all = steps(shown);
  const count = all.length;
  const isPastEnd = index >= count && timer !== undefined;
  const at = isPastEnd ? count - 1 : (index + count) % count;
  shown.dataset["step"] = String(at);
  for (const [position, step] of all.entries()) step.hidden = position !== at;
  const captions = [...shown.querySelectorAll<HTMLElement>("[data-demo-caption]")];
  for (const [position, caption] of captions.entries()) caption.hidden = position !== at;
  const dots = [...shown.querySelectorAll<HTMLElement>("[data-demo-dot]")];
  for (const [position, dot] of dots.entries()) dot.dataset["here"] = String(position === at);
  if (isPastEnd) setPlaying(shown, false);
}

/** Opens the demo at its beginning; it plays unless the person wants things still. */
export function openDemo(element: HTMLElement): void {
  const shown = dialog();
  if (!shown || shown.open) return;
  opener = element;
  shown.showModal();
  showStep(shown, 0);
  setPlaying(shown, !prefersStill());
  shown.addEventListener("close", () => onClosed(shown), { once: true });
}

function onClosed(shown: HTMLDialogElement): void {
  setPlaying(shown, false);
  opener?.focus();
  opener = null;
}

export const closeDemo = (): void => dialog()?.close();

/** Stops or goes on; after the end it begins anew. */
export function toggleDemo(): void {
  const shown = dialog();
  if (!shown) return;
  const isPlaying = timer !== undefined;
  if (!isPlaying && indexOf(shown) === steps(shown).length - 1) showStep(shown, 0);
  setPlaying(shown, !isPlaying);
}

/** Goes a number of steps on or back; whoever does so is at the wheel, so it stops playing. */
export function moveDemo(by: number): void {
  const shown = dialog();
  if (!shown) return;
  setPlaying(shown, false);
  showStep(shown, indexOf(shown) + by);
}
