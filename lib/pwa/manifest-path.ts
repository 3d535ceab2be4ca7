import type { Locale } from "@/lib/messages/locales";

/** Where the description of the installed app is in a language. Both describe one app: they share its id. */
export const manifestPath = (locale: Locale): string => `/manifests/${locale}`;
