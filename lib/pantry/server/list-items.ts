import { z } from "zod";
import { database } from "@/lib/db/client";
import type { HouseholdId } from "@/lib/kernel/id";
import { parseDay } from "@/lib/kernel/day";
import { locations } from "@/lib/sync/core/locations";
import { readRows } from "@/lib/sync/server/read-rows";
import { itemOf } from "./item-schema";

export const pageSizeMax = 200;

/** Query of GET /pantry/items. `cursor` is the `next_cursor` of the page before. */
export const itemQuerySchema = z.strictObject({
  household_id: z.uuid().optional(),
  category: z.string().max(40).optional(),
  location: z.enum(locations).optional(),
  q: z.string().trim().min(1).max(120).optional(),
  expires_before: z
    .string()
    .refine((text) => parseDay(text) !== null, { message: "Use a calendar day, such as 2026-11-30." })
    .optional(),
  limit: z.coerce.number().int().min(1).max(pageSizeMax).default(100),
  cursor: z.uuid().optional(),
});
export type ItemQuery = z.infer<typeof itemQuerySchema>;

/** Characters that mean something in LIKE stand for themselves. */
const likePattern = (text: string): string => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

/** Ids of one page, in their order, and where the next begins. Search by name uses the trigram index. */
async function pageOfIds(householdId: HouseholdId, query: ItemQuery): Promise<{ ids: string[]; next: string | null }> {
  const rows = await database().$queryRaw<{ id: string }[]>`
    SELECT id FROM pantry_lots
    WHERE household_id = ${householdId}::uuid AND NOT deleted
      AND (${query.category ?? null}::text IS NULL OR category = ${query.category ?? null})
      AND (${query.location ?? null}::text IS NULL OR location = ${query.location ?? null})
      AND (${query.q ?? null}::text IS NULL OR name ILIKE ${query.q ? likePattern(query.q) : null})
      AND (${query.expires_before ?? null}::date IS NULL OR expires_on < ${query.expires_before ?? null}::date)
      AND (${query.cursor ?? null}::uuid IS NULL OR id > ${query.cursor ?? null}::uuid)
    ORDER BY id LIMIT ${query.limit + 1}`;
  const ids = rows.slice(0, query.limit).map((row) => row.id);
  return { ids, next: rows.length > query.limit ? (ids.at(-1) ?? null) : null };
}

/** One page of a household's lots, oldest first. */
export async function listItems(householdId: HouseholdId, query: ItemQuery) {
  const { ids, next } = await pageOfIds(householdId, query);
  const found = ids.length > 0 ? await readRows("lot", { householdId, ids, limit: ids.length }) : { rows: [] };
  return { items: found.rows.map(({ row, updatedAt }) => itemOf(row, updatedAt)), next };
}
