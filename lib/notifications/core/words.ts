/** Which sentences of the catalog a piece of news is said in; the inbox, a push and a mail say the same. */
import type { News } from "./kinds";

type Values = Record<string, string | number>;

const sentences = {
  expiry: ["news.expiry.title", "news.expiry.body"],
  low_stock: ["news.lowStock.title", "news.lowStock.body"],
  list_changed: ["news.listChanged.title", "news.listChanged.body"],
  review: ["news.receiptReady.title", "news.receiptReady.body"],
  failed: ["news.receiptFailed.title", "news.receiptFailed.body"],
  not_receipt: ["news.notReceipt.title", "news.notReceipt.body"],
  recipe: ["news.recipe.title", "news.recipe.body"],
} as const;

type Sentence = (typeof sentences)[keyof typeof sentences];

export type Words = { title: Sentence[0]; body: Sentence[1]; values: Values };

const wordsFor = (name: keyof typeof sentences, values: Values): Words => {
  const [title, body] = sentences[name];
  return { title, body, values };
};

/** Names with commas between them; commas are the same in every language we speak. */
const listed = ({ names, count }: { names: readonly string[]; count: number }) => ({
  names: names.join(", "),
  count,
  more: Math.max(0, count - names.length),
});

export function wordsOf(news: News): Words {
  switch (news.kind) {
    case "expiry": {
      const { today, soon, over, count } = news.payload;
      // The sentence begins with the most pressing that there is; what it leaves out is said after it.
      const others = count - (today || soon || over);
      return wordsFor("expiry", { ...listed(news.payload), today, soon, over, others });
    }
    case "low_stock":
      return wordsFor("low_stock", listed(news.payload));
    case "list_changed":
      return wordsFor("list_changed", {
        ...listed(news.payload),
        list: news.payload.listName,
        by: news.payload.by ?? "",
        isNamed: news.payload.by ? "yes" : "no",
      });
    case "receipt": {
      const { outcome, storeName, lineCount } = news.payload;
      return wordsFor(outcome, { store: storeName ?? "", hasStore: storeName ? "yes" : "no", count: lineCount });
    }
    case "recipe":
      return wordsFor("recipe", { title: news.payload.title });
  }
}
