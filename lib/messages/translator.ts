import { createTranslator } from "use-intl/core";
import { messagesByLocale, type MessageArea, type Messages } from "./catalog";
import { defaultLocale, type Locale } from "./locales";

/** The words of one area for components that render on the server; in the browser it is `useTranslations(area)`. */
export const translatorFor = <Area extends MessageArea>(area: Area, locale: Locale = defaultLocale) =>
  createTranslator<Messages, Area>({ locale, messages: messagesByLocale[locale], namespace: area as never });
