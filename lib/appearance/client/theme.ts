import { useSyncExternalStore } from "react";
import { isTheme, themeKey, type Theme } from "../core/themes";

const listeners = new Set<() => void>();

function readTheme(): Theme {
  try {
    const kept = localStorage.getItem(themeKey);
    return isTheme(kept) ? kept : "system";
  } catch {
    return "system";
  }
}

/** Changes the look of this device at once and for later visits. */
export function chooseTheme(theme: Theme): void {
  try {
    if (theme === "system") localStorage.removeItem(themeKey);
    else localStorage.setItem(themeKey, theme);
  } catch {
    // Storage is forbidden: the choice holds until the page is left.
  }
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** The chosen look; `system` in what the server sends. */
export const useTheme = (): Theme =>
  useSyncExternalStore(
    subscribe,
    () => {
      const shown = document.documentElement.dataset["theme"];
      return isTheme(shown) ? shown : readTheme();
    },
    () => "system",
  );
