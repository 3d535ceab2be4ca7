import { z } from "zod";

export const pageSizeMax = 200;

/** Query of a listing. `cursor` is the `x-next-cursor` of the page before. */
export const pageQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(pageSizeMax).default(100),
  cursor: z.uuid().optional(),
});
export type PageQuery = z.infer<typeof pageQuerySchema>;

/** A page of a listing, with the address of the next one in its headers. */
export function pageResponse(request: Request, { items, next }: { items: unknown[]; next: string | null }): Response {
  if (!next) return Response.json(items);
  const following = new URL(request.url);
  following.searchParams.set("cursor", next);
  return Response.json(items, {
    headers: { link: `<${following.pathname}${following.search}>; rel="next"`, "x-next-cursor": next },
  });
}
