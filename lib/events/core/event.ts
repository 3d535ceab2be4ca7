/** What happens in a household, told to whoever wants to know. Shape: the paper's 5.2.2. */
import { z } from "zod";

const id = z.uuid();

/** Payloads by type. They hold ids and figures; names are looked up when they are told, so that they are true then. */
export const eventPayloads = {
  "inventory.item.added": z.object({ lot_id: id, location: z.string().nullable(), expires_on: z.string().nullable() }),
  "inventory.item.expired": z.object({ lot_id: id, expires_on: z.string() }),
  "inventory.item.low": z.object({ product_id: id }),
  /** Amounts at home changed. `by_lots`: by what was bought or used, not by what was taught about products. */
  "inventory.stock.changed": z.object({ by_lots: z.boolean() }),
  "grocery.list.changed": z.object({ list_id: id, item_ids: z.array(id) }),
  "ocr.receipt.processed": z.object({
    receipt_id: id,
    status: z.enum(["review", "failed", "not_receipt"]),
    is_receipt: z.boolean(),
    line_count: z.number().int(),
  }),
  "recipe.suggestion.created": z.object({ recipe_id: id }),
} as const;

export type EventType = keyof typeof eventPayloads;
export type EventPayload<Type extends EventType> = z.infer<(typeof eventPayloads)[Type]>;

/** An event before it has a number and a time. */
export type EventDraft = { [Type in EventType]: { type: Type; payload: EventPayload<Type> } }[EventType];

/** Whoever wrote it, and in which shape. */
export type EventMetadata = { service: "sync" | "inventory"; version: string };

/** An event as handlers get it. Shape: the paper's 5.2.2. */
export type DomainEvent<Type extends EventType = EventType> = {
  id: string;
  type: Type;
  timestamp: Date;
  householdId: string;
  actorId: string | null;
  payload: EventPayload<Type>;
  metadata: EventMetadata;
};

/** Raised when a payload changes its meaning. */
export const eventVersion = "1";

/** Seconds an event waits for others of its burst, which are then told together. */
export const gatherSeconds: Partial<Record<EventType, number>> = {
  "grocery.list.changed": 15,
  "inventory.stock.changed": 15,
};
