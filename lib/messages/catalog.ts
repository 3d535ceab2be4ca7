import admin from "@/messages/en/admin.json";
import auth from "@/messages/en/auth.json";
import dashboard from "@/messages/en/dashboard.json";
import grocery from "@/messages/en/grocery.json";
import inbox from "@/messages/en/inbox.json";
import landing from "@/messages/en/landing.json";
import legal from "@/messages/en/legal.json";
import mail from "@/messages/en/mail.json";
import pantry from "@/messages/en/pantry.json";
import pwa from "@/messages/en/pwa.json";
import receipts from "@/messages/en/receipts.json";
import recipes from "@/messages/en/recipes.json";
import settings from "@/messages/en/settings.json";
import shell from "@/messages/en/shell.json";
import ui from "@/messages/en/ui.json";
import adminEs from "@/messages/es/admin.json";
import authEs from "@/messages/es/auth.json";
import dashboardEs from "@/messages/es/dashboard.json";
import groceryEs from "@/messages/es/grocery.json";
import inboxEs from "@/messages/es/inbox.json";
import landingEs from "@/messages/es/landing.json";
import legalEs from "@/messages/es/legal.json";
import mailEs from "@/messages/es/mail.json";
import pantryEs from "@/messages/es/pantry.json";
import pwaEs from "@/messages/es/pwa.json";
import receiptsEs from "@/messages/es/receipts.json";
import recipesEs from "@/messages/es/recipes.json";
import settingsEs from "@/messages/es/settings.json";
import shellEs from "@/messages/es/shell.json";
import uiEs from "@/messages/es/ui.json";
import type { Locale } from "./locales";

const en = {
  admin,
  auth,
  dashboard,
  grocery,
  inbox,
  landing,
  legal,
  mail,
  pantry,
  pwa,
  receipts,
  recipes,
  settings,
  shell,
  ui,
};

/** Every sentence people read, by area and key. English is the shape the other languages must have. */
export type Messages = typeof en;
export type MessageArea = keyof Messages;

/** That nothing is missing is held by a test, so that a sentence can be written first and said in Spanish next. */
const es = {
  admin: adminEs,
  auth: authEs,
  dashboard: dashboardEs,
  grocery: groceryEs,
  inbox: inboxEs,
  landing: landingEs,
  legal: legalEs,
  mail: mailEs,
  pantry: pantryEs,
  pwa: pwaEs,
  receipts: receiptsEs,
  recipes: recipesEs,
  settings: settingsEs,
  shell: shellEs,
  ui: uiEs,
} as Messages;

export const messagesByLocale: Record<Locale, Messages> = { en, es };

/** The areas a page hands to the browser: no more than it shows. */
export const pickMessages = <Area extends MessageArea>(locale: Locale, areas: readonly Area[]): Pick<Messages, Area> =>
  Object.fromEntries(areas.map((area) => [area, messagesByLocale[locale][area]])) as Pick<Messages, Area>;
