import { keepLocale } from "@/lib/messages/keep-locale";
import { askToInstall } from "@/lib/pwa/install-way";
import type { ReportedStep } from "../core/funnel-steps";
import { countStep } from "./count-step";
import { closeDemo, isDemoOpen, moveDemo, openDemo, toggleDemo } from "./demo";
import { watchInstall } from "./install";

/** What a press on an element marked `data-does` sets off. */
const deeds: Readonly<Record<string, (element: HTMLElement) => void>> = {
  "open-demo": openDemo,
  "close-demo": closeDemo,
  "play-demo": toggleDemo,
  "demo-next": () => moveDemo(1),
  "demo-back": () => moveDemo(-1),
  "close-menu": (element) => element.closest<HTMLElement>("[popover]")?.hidePopover(),
  install: () => void askToInstall(),
  locale: (element) => keepLocale(element.lang),
};

/** How much of the features has to be in view to count as looked at. */
const seenShare = 0.4;

/**
 * Brings a public page to life: the demo, the menu, the install button and the counting of steps. Elements say in
 * `data-does` what a press does and in `data-counts` what it counts as, so the page needs no framework.
 * @returns stops it
 */
export function startLanding(): () => void {
  const stopping = new AbortController();
  const counted = new Set<ReportedStep>();
  const count = (step: ReportedStep): void => {
    if (counted.has(step)) return;
    counted.add(step);
    countStep(step);
  };

  const onClick = (event: Event): void => {
    if (!(event.target instanceof Element)) return;
    const counts = event.target.closest<HTMLElement>("[data-counts]")?.dataset["counts"];
    if (counts) count(counts as ReportedStep);
    const element = event.target.closest<HTMLElement>("[data-does]");
    if (element) deeds[element.dataset["does"] ?? ""]?.(element);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isDemoOpen() || event.altKey || event.ctrlKey || event.metaKey) return;
    const isRightToLeft = document.dir === "rtl";
    if (event.key === "ArrowRight") moveDemo(isRightToLeft ? -1 : 1);
    if (event.key === "ArrowLeft") moveDemo(isRightToLeft ? 1 : -1);
  };
  document.addEventListener("click", onClick, { signal: stopping.signal });
  document.addEventListener("keydown", onKeyDown, { signal: stopping.signal });

  const features = document.getElementById("features");
  const observer = new IntersectionObserver(
    (entries) => entries.some((entry) => entry.isIntersecting) && count("features_seen"),
    { threshold: seenShare },
  );
  if (features) {
    count("landing_view");
    // A section higher than the screen is never to be seen in such a share; its list's first cards are.
    observer.observe(features.querySelector("li") ?? features);
  }
  watchInstall(() => count("install"), stopping.signal);
  return () => {
    stopping.abort();
    observer.disconnect();
    closeDemo();
  };
}
