/** Written into every page of the app, ahead of the framework: bundled by the build, put there by server/painted-first. */
import { keepEarlyDeeds } from "./early-deeds";

/** Where a page does not say that it was painted, it is not waited for longer. */
const waitMsMax = 500;

/**
 * What dates and amounts are written with is made ready once for all threads of a page, which keeps a phone busy for a
 * tenth of a second: beside the page, while its scripts are on their way.
 */
const wakeIntl = (locale: string): string =>
  `const l=${JSON.stringify(locale)};` +
  `new Intl.DateTimeFormat(l,{weekday:"short",day:"numeric",month:"short"}).format(0);` +
  `new Intl.NumberFormat(l,{style:"currency",currency:"EUR"}).format(0);new Intl.RelativeTimeFormat(l).format(1,"day");` +
  `Intl.NumberFormat.supportedLocalesOf(l);close()`;

function startBeside(script: string): void {
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  new Worker(address).addEventListener("error", (event) => event.preventDefault());
}

/** Asking for all at once would keep a phone from its first tap. */
const askedAtOnce = 6;

function fetchScripts(sources: readonly string[], nonce: string): void {
  if (sources.length > askedAtOnce) setTimeout(() => fetchScripts(sources.slice(askedAtOnce), nonce));
  for (const source of sources.slice(0, askedAtOnce)) {
    const script = document.createElement("script");
    script.src = source;
    script.async = true;
    script.nonce = nonce;
    document.head.append(script);
  }
}

/** A page in the background is not painted at all. */
function afterFirstPaint(work: () => void): void {
  if (document.visibilityState === "hidden") return work();
  let isDone = false;
  const once = (): void => {
    if (!isDone) work();
    isDone = true;
  };
  setTimeout(once, waitMsMax);
  new PerformanceObserver((list) => {
    if (list.getEntriesByName("first-contentful-paint").length > 0) once();
  }).observe({ type: "paint", buffered: true });
}

const { currentScript } = document;
keepEarlyDeeds();
afterFirstPaint(() => {
  fetchScripts(currentScript?.dataset.sources?.split(" ") ?? [], currentScript?.nonce ?? "");
  // Last: where a browser starts no worker, the page comes up all the same.
  startBeside(wakeIntl(document.documentElement.lang));
});
