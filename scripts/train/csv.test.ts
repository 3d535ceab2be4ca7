import fc from "fast-check";
import { expect, test } from "vitest";
import { parseCsv } from "./csv";

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

test("whatever is quoted comes back as it was", () => {
  const fields = fc.tuple(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }));
  fc.assert(
    fc.property(fc.array(fields, { maxLength: 8 }), (rows) => {
      const text = ["a,b", ...rows.map((row) => row.map(quoted).join(","))].join("\n");
      expect(parseCsv(text)).toEqual(rows.map(([a, b]) => ({ a, b })));
    }),
  );
});

test("reads bare fields, empty ones and lines that end as on Windows", () => {
  expect(parseCsv('id,name\r\n1,\r\n2,"a, b"\r\n')).toEqual([
    { id: "1", name: "" },
    { id: "2", name: "a, b" },
  ]);
});
