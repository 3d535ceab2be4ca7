import type { InstallWay } from "./install-offer";

/** Not in TypeScript's library: Chromium's alone. Source: https://wicg.github.io/manifest-incubations/#beforeinstallpromptevent-interface */
type InstallPromptEvent = Event & { prompt: () => Promise<{ outcome: "accepted" | "dismissed" }> };

const declinedKey = "shelfie-install-declined";
let waiting: InstallPromptEvent | null = null;
const listeners = new Set<() => void>();
const tell = (): void => {
  for (const listener of listeners) listener();
};

/** Apple's phones and tablets install from the share menu and tell no page about it. A tablet says it is a Mac. */
const isApplePhone = (): boolean =>
  /iphone|ipad|ipod/i.test(navigator.userAgent) || (navigator.platform === "MacIntel" && navigator.maxTouchPoints > 1);

export const isInstalled = (): boolean => matchMedia("(display-mode: standalone)").matches;

/** Keeps the browser's question for a good moment. It comes once, soon after the page, so this listens from the start. */
export function keepInstallQuestion(onInstalled: () => void): () => void {
  const stopping = new AbortController();
  const { signal } = stopping;
  const onOffer = (event: Event): void => {
    event.preventDefault();
    waiting = event as InstallPromptEvent;
    tell();
  };
  const onDone = (): void => {
    waiting = null;
    tell();
    onInstalled();
  };
  window.addEventListener("beforeinstallprompt", onOffer, { signal });
  window.addEventListener("appinstalled", onDone, { signal });
  return () => stopping.abort();
}

/** Calls back whenever the way onto this device changes. */
export function subscribeToInstallWay(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The way onto this device there is at the moment; null where there is none. */
export function installWay(): InstallWay | null {
  if (waiting) return "question";
  return isApplePhone() ? "apple" : null;
}

/** Puts the browser's own question, which it lets be put once. @returns whether the person agreed */
export async function askToInstall(): Promise<boolean> {
  const event = waiting;
  waiting = null;
  const answer = await event?.prompt();
  tell();
  return answer?.outcome === "accepted";
}

export function readDeclinedAtMs(): number | null {
  try {
    const kept = localStorage.getItem(declinedKey);
    return kept === null || Number.isNaN(Number(kept)) ? null : Number(kept);
  } catch {
    return null;
  }
}

export function keepDeclined(nowMs: number): void {
  try {
    localStorage.setItem(declinedKey, String(nowMs));
  } catch {
    // Storage is forbidden: it will be offered again.
  }
}
