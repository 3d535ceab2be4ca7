import { expect, test } from "vitest";
import { withEarlyScans } from "./early-scans";
import { newScan, type Scan } from "./scan";

const [first, second, third] = ["a", "b", "c"].map((letter) => new Blob([letter])) as [Blob, Blob, Blob];
const draft = (receiptId: string, ...photos: Blob[]): Scan => ({ ...newScan(receiptId, 0), photos });
const waiting = (receiptId: string): Scan => ({ ...draft(receiptId, first), state: "waiting" });

test("nothing taken early leaves what is kept as it is", () => {
  const kept = [waiting("kept"), draft("draft", first)];
  expect(withEarlyScans(kept, [])).toEqual({ all: kept, early: [] });
});

test("what was taken and sent early stands beside what is kept", () => {
  const { all, early } = withEarlyScans([waiting("kept")], [waiting("sent early"), draft("early", second)]);
  expect(all.map(({ receiptId }) => receiptId)).toEqual(["kept", "sent early", "early"]);
  expect(early.map(({ receiptId }) => receiptId)).toEqual(["sent early", "early"]);
});

test("an early photo joins the receipt that was being taken", () => {
  const { all, early } = withEarlyScans([draft("kept", first, second)], [draft("early", third)]);
  expect(all).toEqual([draft("kept", first, second, third)]);
  expect(early).toEqual(all);
});

test("a draft that both know stands as the page has it", () => {
  const { all } = withEarlyScans([draft("same", first)], [draft("same", first, second)]);
  expect(all).toEqual([draft("same", first, second)]);
});
