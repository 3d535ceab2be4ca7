import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { textractReader } from "./textract";

/** A server that speaks Textract's protocol: JSON 1.1, the deed in a header. */
let server: Server;
let asked: { target: string; bytes: string; isSigned: boolean }[];
let answers: { status: number; body: unknown }[];

beforeEach(async () => {
  asked = [];
  answers = [];
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => (body += String(chunk)));
    request.on("end", () => {
      const document = JSON.parse(body) as { Document: { Bytes: string } };
      asked.push({
        target: String(request.headers["x-amz-target"]),
        bytes: document.Document.Bytes,
        isSigned: /^AWS4-HMAC-SHA256 /.test(String(request.headers.authorization)),
      });
      const answer = answers.shift() ?? { status: 500, body: { __type: "InternalServerError" } };
      response.writeHead(answer.status, { "content-type": "application/x-amz-json-1.1" });
      response.end(JSON.stringify(answer.body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterEach(() => server.close());

const field = (type: string, text: string) => ({ Type: { Text: type }, ValueDetection: { Text: text } });
const receipt = {
  ExpenseDocuments: [
    {
      SummaryFields: [field("VENDOR_NAME", "Corner Shop"), field("TOTAL", "$3.79"), field("TOTAL", "$9.99")],
      LineItemGroups: [
        {
          LineItems: [
            { LineItemExpenseFields: [field("ITEM", "MILK"), field("PRICE", "1.29"), field("QUANTITY", "1")] },
            { LineItemExpenseFields: [field("ITEM", "no price")] },
            { LineItemExpenseFields: [{ Type: {}, ValueDetection: null }] },
          ],
        },
      ],
    },
  ],
};
const reader = (nowMs = () => 0) =>
  textractReader(
    {
      region: "us-east-1",
      endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      accessKeyId: "key",
      secretAccessKey: "secret",
      pagesPerDayMax: 10,
      usdPerPage: 0.01,
    },
    nowMs,
  );
const photo = new Uint8Array([255, 216, 255]);
const inTime = () => AbortSignal.timeout(20_000);

test("asks for an expense with a signed request and understands the answer", async () => {
  answers = [{ status: 200, body: receipt }];
  expect(await reader().read(photo, inTime())).toEqual({
    store: "Corner Shop",
    dateText: null,
    totalText: "$3.79",
    lines: [{ name: "MILK", priceText: "1.29", quantityText: "1" }],
  });
  expect(asked).toEqual([{ target: "Textract.AnalyzeExpense", bytes: "/9j/", isSigned: true }]);
});

test("asks again after a passing failure", async () => {
  answers = [
    { status: 500, body: { __type: "InternalServerError" } },
    { status: 200, body: receipt },
  ];
  expect((await reader().read(photo, inTime()))?.store).toBe("Corner Shop");
  expect(asked).toHaveLength(2);
});

test("does not ask again what was refused, and leaves the local reading alone", async () => {
  answers = [{ status: 400, body: { __type: "UnsupportedDocumentException" } }];
  expect(await reader().read(photo, inTime())).toBeNull();
  expect(asked).toHaveLength(1);
});

test("rests after failures in a row, and tries again later", async () => {
  let nowMs = 0;
  const textract = reader(() => nowMs);
  answers = Array.from({ length: 4 }, () => ({ status: 400, body: { __type: "BadDocumentException" } }));
  for (let time = 0; time < 6; time++) expect(await textract.read(photo, inTime())).toBeNull();
  expect(asked).toHaveLength(4);
  nowMs = 120_000;
  answers = [{ status: 200, body: receipt }];
  expect((await textract.read(photo, inTime()))?.store).toBe("Corner Shop");
});

test("an answer without documents is none", async () => {
  answers = [{ status: 200, body: {} }];
  expect(await reader().read(photo, inTime())).toBeNull();
});
