import type { Metadata } from "next";
import type { MessageArea } from "../catalog";
import { translatorFor } from "../translator";
import { requestLocale } from "./request-locale";

type Translator<Area extends MessageArea> = ReturnType<typeof translatorFor<Area>>;

/** `generateMetadata` of a page that is made when it is asked for: its title in the reader's language, and `rest`. */
export const pageTitle =
  <Area extends MessageArea>(area: Area, titleIn: (t: Translator<Area>) => string, rest: Metadata = {}) =>
  async (): Promise<Metadata> => ({ title: titleIn(translatorFor(area, await requestLocale())), ...rest });
