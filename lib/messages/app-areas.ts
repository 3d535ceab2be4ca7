import type { MessageArea } from "./catalog";

/** The words the signed-in app hands to the browser. */
export const appAreas = [
  "dashboard",
  "pantry",
  "pwa",
  "receipts",
  "settings",
  "shell",
  "ui",
] as const satisfies readonly MessageArea[];
