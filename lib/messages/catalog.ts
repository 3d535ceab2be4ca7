import auth from "@/messages/en/auth.json";
import dashboard from "@/messages/en/dashboard.json";
import grocery from "@/messages/en/grocery.json";
import inbox from "@/messages/en/inbox.json";
import landing from "@/messages/en/landing.json";
import legal from "@/messages/en/legal.json";
import pantry from "@/messages/en/pantry.json";
import pwa from "@/messages/en/pwa.json";
import receipts from "@/messages/en/receipts.json";
import recipes from "@/messages/en/recipes.json";
import settings from "@/messages/en/settings.json";
import shell from "@/messages/en/shell.json";
import ui from "@/messages/en/ui.json";
import type { Locale } from "./locales";

const en = { auth, dashboard, grocery, inbox, landing, legal, pantry, pwa, receipts, recipes, settings, shell, ui };

/** Every sentence people read, by area and key. English is the shape the other languages must have. */
export type Messages = typeof en;
export type MessageArea = keyof Messages;

export const messagesByLocale: Record<Locale, Messages> = { en };

/** The areas a page hands to the browser: no more than it shows. */
export const pickMessages = <Area extends MessageArea>(locale: Locale, areas: readonly Area[]): Pick<Messages, Area> =>
  Object.fromEntries(areas.map((area) => [area, messagesByLocale[locale][area]])) as Pick<Messages, Area>;
