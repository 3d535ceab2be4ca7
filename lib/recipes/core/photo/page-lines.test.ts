import { expect, test } from "vitest";
import type { PhotoText, TextBox } from "@/lib/receipts/core/ocr/text-box";
import { recipeFromLines } from "../recipe-from-lines";
import { pageLines as linesOf } from "./page-lines";

const pageLines = (text: PhotoText): string[] => linesOf(text, new Set());

const letterPx = 10;
const linePx = 20;

/** A line of print: where it begins, and what it says. */
function box(x: number, y: number, text: string, turn = 0): TextBox {
  const right = x + text.length * letterPx;
  const at = (px: number, py: number) => [px, py + turn * px] as const;
  const quad = [at(x, y), at(right, y), at(right, y + linePx), at(x, y + linePx)] as const;
  return { text, confidence: 0.99, quad, positions: [], others: [] };
}
const page = (boxes: TextBox[]): PhotoText => ({ boxes, turns: 0, width: 1200, height: 1600 });

const column = (x: number, y: number, lines: readonly string[], turn = 0): TextBox[] =>
  lines.map((line, index) => box(x, y + index * 30, line, turn));

const list = ["Ingredients", "200 g barley", "1 l stock", "2 carrots"];
const method = [
  "Method",
  "1. Rinse the barley and put it in a pot",
  "with the stock and the carrots.",
  "2. Simmer for 40 minutes.",
];
const read = ["Ingredients", "200 g barley", "1 l stock", "2 carrots"];
const steps = [
  "Method",
  "1. Rinse the barley and put it in a pot with the stock and the carrots.",
  "2. Simmer for 40 minutes.",
];

test.each([0, 0.03, -0.03])(
  "reads two columns one after the other below their title, also on a page turned by %d",
  (turn) => {
    const boxes = [
      box(300, 40, "BARLEY SOUP", turn),
      ...column(60, 150, list, turn),
      ...column(500, 150, method, turn),
    ];
    expect(pageLines(page(boxes.toReversed()))).toEqual(["BARLEY SOUP", ...read, ...steps]);
  },
);

test("reads what stands below two columns after both", () => {
  const boxes = [
    ...column(60, 150, list),
    ...column(500, 150, method),
    box(60, 400, "Serves 4 hungry people, or six with bread and a salad"),
  ];
  expect(pageLines(page(boxes)).at(-1)).toMatch(/^Serves 4/);
});

test("keeps an amount with its name although a column parts them", () => {
  const boxes = [
    ...column(60, 100, ["200 g", "1 l", "2", "3"]),
    ...column(200, 100, ["barley", "stock", "carrots", "onions"]),
  ];
  expect(pageLines(page(boxes))).toEqual(["200 g barley", "1 l stock", "2 carrots", "3 onions"]);
});

test("does not take a list for a paragraph", () => {
  const lines = ["400 g chopped tomatoes", "salt and pepper", "2 onions", "olive oil"];
  expect(pageLines(page(column(60, 100, lines)))).toEqual(lines);
});

test("puts a word back together that a hyphen parted, and leaves out what nobody can read", () => {
  const boxes = column(60, 100, ["Stir the sauce over a low heat for ten min-", "utes and serve."]);
  expect(pageLines(page([...boxes, { ...box(60, 300, "smudge"), confidence: 0.2 }]))).toEqual([
    "Stir the sauce over a low heat for ten minutes and serve.",
  ]);
});

test("a page of two columns becomes a recipe", () => {
  const boxes = [box(300, 40, "Barley soup"), ...column(60, 150, list), ...column(500, 150, method)];
  const recipe = recipeFromLines(pageLines(page(boxes)));
  expect(recipe?.title).toBe("Barley soup");
  expect(recipe?.ingredients.map(({ text }) => text)).toEqual(["200 g barley", "1 l stock", "2 carrots"]);
  expect(recipe?.steps.map(({ text }) => text)).toEqual([
    "Rinse the barley and put it in a pot with the stock and the carrots.",
    "Simmer for 40 minutes.",
  ]);
});

test("an empty page has no lines", () => expect(pageLines(page([]))).toEqual([]));
