/** What people can be told, by which way, and what each piece of news holds. */
import { z } from "zod";
import { kinds, type Kind } from "./kind-names";

/** Things one piece of news names; `count` tells of the rest. */
export const namedMax = 8;

const name = z.string().max(200);
const count = z.number().int().min(0);
const list = { names: z.array(name).max(namedMax), count };

/** Payloads by kind, as kept in the database and shown to people. */
export const payloads = {
  /** `today`, `soon` and `over` count lots by how long they have left; `count` is their sum. */
  expiry: z.object({ ...list, day: z.string(), today: count, soon: count, over: count }),
  low_stock: z.object(list),
  list_changed: z.object({ ...list, listId: z.uuid(), listName: name, by: name.nullable() }),
  receipt: z.object({
    receiptId: z.uuid(),
    outcome: z.enum(["review", "failed", "not_receipt"]),
    storeName: name.nullable(),
    lineCount: count,
  }),
  recipe: z.object({ recipeId: z.uuid(), title: name }),
} as const;

export type Payload<K extends Kind> = z.infer<(typeof payloads)[K]>;
/** One piece of news: what it is about, and what to say of it. */
export type News = { [K in Kind]: { kind: K; payload: Payload<K> } }[Kind];

/** News as it was kept, or null when it is of a kind or shape this release does not know. */
export function parseNews(kind: string, payload: unknown): News | null {
  if (!(kinds as readonly string[]).includes(kind)) return null;
  const parsed = payloads[kind as Kind].safeParse(payload);
  return parsed.success ? ({ kind, payload: parsed.data } as News) : null;
}

/** The place in the app that a piece of news is about. */
export function placeOf(news: News): string {
  switch (news.kind) {
    case "expiry":
      return "/app/pantry";
    case "low_stock":
    case "list_changed":
      return "/app/grocery";
    case "receipt":
      return `/app/receipts/${news.payload.receiptId}`;
    case "recipe":
      return `/app/recipes/${news.payload.recipeId}`;
  }
}
