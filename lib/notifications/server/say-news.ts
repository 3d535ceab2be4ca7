import type { Locale } from "@/lib/messages/locales";
import { translatorFor } from "@/lib/messages/translator";
import { wordsOf } from "@/lib/notifications/core/words";
import type { News } from "@/lib/notifications/core/kinds";

/** News in sentences, for a push or a mail. */
export function sayNews(news: News, locale: Locale): { title: string; body: string; wayOut: string } {
  const t = translatorFor("inbox", locale);
  const { title, body, values } = wordsOf(news);
  return { title: t(title, values), body: body ? t(body, values) : "", wayOut: t("mail.wayOut") };
}
