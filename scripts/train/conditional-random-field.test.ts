import { expect, test } from "vitest";
import { featuresOf } from "@/lib/catalog/core/quantity/features";
import { labels, type Label } from "@/lib/catalog/core/quantity/labels";
import { tag } from "@/lib/catalog/core/quantity/tagger";
import { unpackModel, type TaggerModel } from "@/lib/catalog/core/quantity/tagger-model";
import { separators, tokenize } from "@/lib/catalog/core/quantity/tokenize";
import { alignLabels } from "./align-labels";
import { trainField } from "./conditional-random-field";
import type { Example } from "./field-lattice";
import { packModel } from "./pack-model";

const phrases: [string, string][] = [
  ["2 cups chopped onions", "quantity unit preparation name"],
  ["3 cups sliced carrots", "quantity unit preparation name"],
  ["1 cup rice, rinsed", "quantity unit name preparation"],
  ["4 eggs, beaten", "quantity name preparation"],
  ["2 tbsp butter, plus extra", "quantity unit name comment comment"],
  ["3 tbsp oil, plus extra", "quantity unit name comment comment"],
];

function learn(): TaggerModel {
  const lines = phrases.map(([line]) => tokenize(line));
  const features = [...new Set(lines.flatMap((tokens) => featuresOf(tokens).flat()))].sort((a, b) => a - b);
  const examples: Example[] = lines.map((tokens, index) => ({
    rows: featuresOf(tokens).map((list) => Int32Array.from(list.map((feature) => features.indexOf(feature)))),
    separators: Uint8Array.from(tokens.map((token) => separators.indexOf(token.before))),
    gold: Uint8Array.from((phrases[index]?.[1] ?? "").split(" ").map((label) => labels.indexOf(label as Label))),
  }));
  const options = { rowsCount: features.length, epochs: 20, rate: 0.1, decay: 1e-4, seed: 1 };
  return unpackModel(packModel(features, trainField(examples, options)));
}

test("learns what it is shown, and carries it over to words it has not met", () => {
  const model = learn();
  for (const [line, expected] of phrases) expect(tag(tokenize(line), model).join(" ")).toBe(expected);
  expect(tag(tokenize("5 cups chopped leeks"), model).join(" ")).toBe("quantity unit preparation name");
});

test("the same phrases give the same weights", () => {
  expect(learn().weights).toEqual(learn().weights);
});

const row = { input: "", qmin: "", qmax: "", unit: "", name: "", size: "", preparation: "", comment: "", alts: "" };
const aligned = (line: string, parts: Partial<typeof row>): string =>
  alignLabels(tokenize(line), { ...row, ...parts, input: line }).join(" ");

test("words of the table find their place in the line", () => {
  const parts = { qmin: "2", qmax: "2", unit: "can", name: "diced tomatoes", preparation: "drained" };
  expect(aligned("2 (14 oz) cans diced tomatoes, drained", parts)).toBe(
    "quantity other other unit name name preparation",
  );
});

test("a word that stands twice goes where its neighbours go", () => {
  const parts = { name: "garlic", preparation: "cut into 0.5 inch slice", comment: "or garlic powder" };
  expect(aligned("garlic, cut into 1/2-inch slices, or garlic powder", parts)).toBe(
    "name preparation preparation preparation preparation preparation comment comment comment",
  );
});

test("where the table is silent about amounts, a first number is one and a length is not", () => {
  const silent = { qmin: "*", qmax: "*", unit: "*" };
  expect(aligned("1 x 400g tin tomatoes", { ...silent, name: "tomatoes" })).toBe(
    "quantity other other other unit name",
  );
  expect(aligned("2 inch piece ginger", { ...silent, name: "ginger" })).toBe("other other unit name");
});
