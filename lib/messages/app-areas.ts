import type { MessageArea } from "./catalog";

/** The words the signed-in app hands to the browser. */
export const appAreas = [
  "dashboard",
  "grocery",
  "inbox",
  "pantry",
  "pwa",
  "receipts",
  "recipes",
  "settings",
  "shell",
  "ui",
] as const satisfies readonly MessageArea[];
