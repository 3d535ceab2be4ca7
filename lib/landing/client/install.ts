import { installWay, isInstalled, keepInstallQuestion, subscribeToInstallWay } from "@/lib/pwa/install-way";

const show = (name: string, isShown: boolean): void => {
  for (const element of document.querySelectorAll<HTMLElement>(`[data-shown-if="${name}"]`)) element.hidden = !isShown;
};

/**
 * Shows the way to install that this browser has: its own question behind our button, or how it is done on an iPhone.
 * @param onInstalled called once when the app was installed
 */
export function watchInstall(onInstalled: () => void, signal: AbortSignal): void {
  if (isInstalled()) return;
  const showWay = (): void => {
    show("can-install", installWay() === "question");
    show("apple-install", installWay() === "apple");
  };
  showWay();
  const endings = [subscribeToInstallWay(showWay), keepInstallQuestion(onInstalled)];
  signal.addEventListener("abort", () => endings.forEach((end) => end()), { once: true });
}
