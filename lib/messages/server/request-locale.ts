import { cookies, headers } from "next/headers";
import { cache } from "react";
import { chooseLocale } from "../choose-locale";
import { localeCookie, type Locale } from "../locales";

/** The language of the page being made for this request. Only for pages that are made when they are asked for. */
export const requestLocale = cache(async (): Promise<Locale> =>
  chooseLocale((await cookies()).get(localeCookie)?.value, (await headers()).get("accept-language")),
);
