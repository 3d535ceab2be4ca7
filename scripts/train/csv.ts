/** The fields of a CSV text, line by line. Quoted fields may hold commas, doubled quotes and line ends. Source: RFC 4180. */
function fieldsByLine(text: string): string[][] {
  const lines: string[][] = [];
  let fields: string[] = [];
  for (const [, quoted, bare = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gu)) {
    const isTrailing = end === "" && fields.length === 0 && quoted === undefined && bare === "";
    if (isTrailing) break;
    fields.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === ",") continue;
    lines.push(fields);
    fields = [];
    if (end === "") break;
  }
  return lines;
}

/** Rows of a CSV text by the names of its first line; a field that is missing at a line's end is empty. */
export function parseCsv(text: string): Record<string, string>[] {
  const [header = [], ...lines] = fieldsByLine(text);
  return lines.map((fields) => Object.fromEntries(header.map((name, index) => [name, fields[index] ?? ""])));
}
