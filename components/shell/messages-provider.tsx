"use client";

import type { ReactNode } from "react";
import { IntlProvider } from "use-intl";
import type { Messages } from "@/lib/messages/catalog";
import type { Locale } from "@/lib/messages/locales";

type MessagesProviderProps = {
  locale: Locale;
  messages: Partial<Messages>;
  /** IANA name; dates are written for people of this zone. */
  timeZone: string;
  children: ReactNode;
};

/** Hands the words of a page to the components in the browser. */
export const MessagesProvider = ({ locale, messages, timeZone, children }: MessagesProviderProps) => (
  <IntlProvider locale={locale} messages={messages} timeZone={timeZone}>
    {children}
  </IntlProvider>
);
