import { expect, test } from "vitest";
import { typeset } from "@/tests/fixtures/receipts/typeset";
import { readLines } from "./read-lines";
import { findStore } from "./store-name";

const storeOf = (...lines: string[]): string | null => findStore(readLines(typeset(lines).boxes));

test.each([
  [["WAL*MART", "ALWAYS LOW PRICES"], "Walmart"],
  [["ST# 01234 OP# 009045 TE# 45 TR# 06193"], "Walmart"],
  [["WHOLE", "FOODS", "MARKET", "12 Oak St"], "Whole Foods Market"],
  [["TRADER J0E'S", "2001 Greenville Ave"], "Trader Joe's"],
  [["Musterweg 1", "33100 Paderborn", "UST-ID-NR: DE814689550"], "Lidl"],
  [["IGA Tremblay et fils"], "IGA"],
])("knows a chain by its name, its till or its tax number: %j", (lines, store) =>
  expect(storeOf(...lines)).toBe(store),
);

test.each([
  [["3180404", "GOLDEN PADDY TRADING SDN BHD (123456-X)", "12, JALAN BUNGA"], "GOLDEN PADDY TRADING SDN BHD"],
  [["POPPY PAPER", "CO. (M) SDN BHD", "No 8, Jalan 7"], "POPPY PAPER CO. (M) SDN BHD"],
  [["HOME HELPER HARDWARE &", "ELECTRICAL", "NO.113G, JALAN SETIA"], "HOME HELPER HARDWARE & ELECTRICAL"],
  [["Tante Emma", "Am Markt 4", "Tel. 0341 / 123456"], "Tante Emma"],
])("reads a shop's own name off its head: %j", (lines, store) => expect(storeOf(...lines)).toBe(store));

test("takes no other shop for a chain it resembles", () => {
  expect(storeOf("MERCADO LA ENCINA S.A.")).toBe("MERCADO LA ENCINA S.A.");
  expect(storeOf("COOPER & SONS LTD")).toBe("COOPER & SONS LTD");
});
