import { translatorFor } from "@/lib/messages/translator";
import { wordsOf } from "@/lib/notifications/core/words";
import type { News } from "@/lib/notifications/core/kinds";

/** News in sentences, for a push or a mail. */
export function sayNews(news: News): { title: string; body: string; wayOut: string } {
  const t = translatorFor("inbox");
  const { title, body, values } = wordsOf(news);
  return { title: t(title, values), body: body ? t(body, values) : "", wayOut: t("mail.wayOut") };
}
