/** Rows of a CSV text by the names of its first line. Quoted fields may hold commas, quotes and line ends (RFC 4180). */
export function parseCsv(text: string): Record<string, string>[] {
  const rows = [...text.matchAll(/(?:^|\n)((?:(?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,|(?=\r?\n|$)))+)/gu)].map((match) =>
    fieldsOf(match[1] ?? ""),
  );
  const header = rows[0] ?? [];
  return rows
    .slice(1)
    .filter((row) => row.length > 1)
    .map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ""])));
}

const fieldsOf = (line: string): string[] =>
  [...line.matchAll(/("(?:[^"]|"")*"|[^",]*)(?:,|$)/gu)]
    .map((match) => match[1] ?? "")
    .map((field) => (field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field));
