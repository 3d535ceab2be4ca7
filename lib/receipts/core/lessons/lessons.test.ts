import fc from "fast-check";
import { expect, test } from "vitest";
import { lineLike, receiptLike } from "@/tests/fixtures/review/rows";
import type { Day } from "@/lib/kernel/day";
import { newId } from "@/lib/kernel/new-id";
import type { Fields } from "@/lib/sync/core/entities";
import type { OpDraft } from "@/lib/sync/core/op";
import { lineKnowledge } from "../draft/line-knowledge";
import { storeIdOf } from "../store-id";
import { findLesson, lessonBook, lessonsByStore, type Lesson } from "./lesson";
import { nameStore } from "./name-store";
import { printedKey } from "./printed-key";
import { forgetLesson, teach } from "./teach";

const householdId = newId();
const walmart = storeIdOf(householdId, "Walmart");
const boughtOn = "2026-11-20" as Day;

/** What the lessons of a household are after some writes. */
function after(lessons: ReadonlyMap<string, Lesson>, drafts: readonly OpDraft[]): Map<string, Lesson> {
  const next = new Map(lessons);
  for (const draft of drafts) {
    if (draft.e !== "lesson") continue;
    if (draft.t === "del") next.delete(draft.k);
    if (draft.t === "new" || draft.t === "set") {
      next.set(draft.k, { ...next.get(draft.k), ...(draft.f as Fields<"lesson">), id: draft.k, tags: [] });
    }
  }
  return next;
}

const none: ReadonlyMap<string, Lesson> = new Map();
const teaching = (lessons: ReadonlyMap<string, Lesson>, storeId: string | null = walmart) => ({
  householdId,
  storeId,
  userId: newId(),
  nowMs: 1_790_000_000_000,
  boughtOn,
  lessons,
});
const printedLine = (rawText: string) => lineLike({ rawText, name: "gv milk", location: "pantry" });
const milk = { name: "Whole milk", location: "fridge", category: "dairy_eggs" } as const;

test("what was taught once names, places and dates the same print on the next receipt of that store", () => {
  const { drafts } = teach(printedLine("GV WHL MLK 3.49"), { ...milk, expiresOn: "2026-11-27" }, teaching(none));
  const lesson = findLesson(lessonBook(after(none, drafts).values()), walmart, "GV WHL MLK 3.89 F");
  expect(lineKnowledge("GV WHL MLK", "2026-12-01" as Day, lesson)).toMatchObject({
    ...milk,
    expiresOn: "2026-12-08",
    expiryReason: "You taught that it keeps 7 days.",
  });
});

test("another store's print of the same letters is left alone", () => {
  const { drafts } = teach(printedLine("GV WHL MLK"), milk, teaching(none));
  const book = lessonBook(after(none, drafts).values());
  expect(findLesson(book, storeIdOf(householdId, "Target"), "GV WHL MLK")).toBeNull();
  expect(findLesson(book, null, "GV WHL MLK")).toBeNull();
});

test("what a receipt without a store taught holds until its store teaches otherwise", () => {
  const anywhere = after(none, teach(printedLine("GV WHL MLK"), milk, teaching(none, null)).drafts);
  expect(findLesson(lessonBook(anywhere.values()), walmart, "GV WHL MLK")?.name).toBe("Whole milk");
  const both = after(anywhere, teach(printedLine("GV WHL MLK"), { name: "Oat milk" }, teaching(anywhere)).drafts);
  expect(findLesson(lessonBook(both.values()), walmart, "GV WHL MLK")?.name).toBe("Oat milk");
});

const words = fc.array(fc.stringMatching(/^[A-Z]{2,8}$/), { minLength: 1, maxLength: 4 }).map((all) => all.join(" "));
const price = fc.integer({ min: 1, max: 9999 }).map((minor) => (minor / 100).toFixed(2));

test("neither price, weight, size nor case makes another print", () => {
  fc.assert(
    fc.property(words, price, price, (name, one, other) => {
      const key = printedKey(name);
      expect(printedKey(`${name} ${one}`)).toBe(key);
      expect(printedKey(`${name} $${other}`)).toBe(key);
      expect(printedKey(`${name}\n0.532 kg x ${other}/kg`)).toBe(key);
      expect(printedKey(name.toLowerCase())).toBe(key);
    }),
  );
  expect(printedKey("TOMAT0ES 500G 1.99")).toBe(printedKey("TOMATOES 400 G 2,49"));
  expect(printedKey("MILK")).not.toBe(printedKey("OAT MILK"));
  expect(printedKey("1.99")).toBe("");
  expect(printedKey("牛乳 198")).not.toBe("");
});

const patches = fc.record(
  {
    name: fc.constantFrom("Whole milk", "Bread", "gv milk", ""),
    category: fc.option(fc.constantFrom("dairy_eggs", "bakery")),
    location: fc.constantFrom("fridge", "freezer", "pantry"),
    expiresOn: fc.option(fc.constantFrom("2026-11-27", "2026-11-01", "not a day")),
    quantity: fc.constant(2000),
    priceMinor: fc.constant(99),
  },
  { requiredKeys: [] },
);

test("taking a lesson back leaves every lesson as it was", () => {
  fc.assert(
    fc.property(fc.array(patches, { maxLength: 4 }), patches, (earlier, last) => {
      const line = printedLine("GV WHL MLK");
      const before = earlier.reduce(
        (lessons, patch) => after(lessons, teach(line, patch, teaching(lessons)).drafts),
        none,
      );
      const { drafts, back } = teach(line, last, teaching(before));
      expect(after(after(before, drafts), back)).toEqual(before);
      for (const lesson of before.values()) {
        const forgotten = forgetLesson(lesson);
        expect(after(before, forgotten.drafts).has(lesson.id)).toBe(false);
        expect(after(after(before, forgotten.drafts), forgotten.back)).toEqual(before);
      }
    }),
  );
});

test("a lesson taught again after it was forgotten knows nothing of the wrong one", () => {
  const line = printedLine("GV WHL MLK");
  const [draft] = teach(line, { name: "Whole milk" }, teaching(none)).drafts;
  expect(draft).toMatchObject({ t: "new", f: { location: null, category: null, shelfLifeDays: null } });
});

test("a second correction keeps what the first one taught", () => {
  const first = after(none, teach(printedLine("GV WHL MLK"), milk, teaching(none)).drafts);
  const named = lineLike({ rawText: "GV WHL MLK", name: "Whole milk", location: "fridge" });
  const second = after(first, teach(named, { expiresOn: "2026-11-25" }, teaching(first)).drafts);
  expect([...second.values()]).toMatchObject([{ ...milk, shelfLifeDays: 5 }]);
});

test("amounts, prices, our own estimates and what was typed by hand teach nothing", () => {
  const line = printedLine("GV WHL MLK");
  const estimate = { expiresOn: "2026-11-27", expiryReason: "keeps a week" };
  for (const patch of [{ quantity: 2000, priceMinor: 1, unit: "l" }, { name: "gv milk" }, estimate]) {
    expect(teach(line, patch, teaching(none)).drafts).toEqual([]);
  }
  expect(teach(lineLike({ rawText: null }), milk, teaching(none)).drafts).toEqual([]);
  expect(teach({ ...line, kind: "discount" }, milk, teaching(none)).drafts).toEqual([]);
});

test("two phones that teach the same print make one lesson", () => {
  const ids = ["GV WHL MLK 3.49", "gv whl mlk 3.99"].map(
    (text) => teach(printedLine(text), milk, teaching(none)).drafts[0]?.k,
  );
  expect(ids[0]).toBe(ids[1]);
});

test("a store is named once, and only where its name was read", () => {
  const receipt = receiptLike({ storeName: "Walmart" });
  expect(nameStore(receipt, householdId, new Set())).toMatchObject({ storeId: walmart, drafts: [{ t: "new" }] });
  expect(nameStore(receipt, householdId, new Set([walmart])).drafts).toEqual([]);
  expect(nameStore(receiptLike({}), householdId, new Set())).toEqual({ storeId: null, drafts: [] });
});

test("lessons are listed by store, those of no store last", () => {
  const lessons = [null, "b", "a"].map(
    (storeId) => ({ id: newId(), name: "Milk", storeId, rawText: "M" }) as unknown as Lesson,
  );
  expect(lessonsByStore(lessons, (id) => id.toUpperCase()).map(({ store }) => store)).toEqual(["A", "B", null]);
});
