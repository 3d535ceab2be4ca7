export type PageQuery = Promise<Record<string, string | string[] | undefined>>;

/** One value of a page's query string; the first when it was given several times. */
export async function queryValue(query: PageQuery, name: string): Promise<string | undefined> {
  const value = (await query)[name];
  return Array.isArray(value) ? value[0] : value;
}
