import { expect, test } from "vitest";
import { cookbook } from "../cookbook-recipes";
import { mendWords, vocabularyOf } from "./mend-words";

const vocabulary = vocabularyOf(cookbook());

test.each([
  ["Add the stock and sim mer for 40 minutes.", "Add the stock and simmer for 40 minutes."],
  ["Cook the on ions gently", "Cook the onions gently"],
  ["Sim mer, then serve.", "Simmer, then serve."],
  ["1/2 tsp cinna m on", "1/2 tsp cinnamon"],
  ["Cover andsim merfor 5 minutes", "Cover and simmer for 5 minutes"],
  ["Softenthe onionsinthefat", "Soften the onions in the fat"],
  ["Rest ofthe butter, over low heatforabout 2 minutes", "Rest of the butter, over low heat for about 2 minutes"],
  ["Stir in the fenugreek and the ajwain", "Stir in the fenugreek and the ajwain"],
  [
    "They begin mixing around the overfilled, homemade cheesecake",
    "They begin mixing around the overfilled, homemade cheesecake",
  ],
  ["Put it in to the oven", "Put it in to the oven"],
  ["Quince xyz zy jam", "Quince xyz zy jam"],
  ["", ""],
])("reads %j as %j", (line, mended) => expect(mendWords(line, vocabulary)).toBe(mended));

test("changes nothing in recipes as they are written", () => {
  for (const { ingredients, steps } of cookbook())
    for (const { text } of [...ingredients, ...steps]) expect(mendWords(text, vocabulary)).toBe(text);
});
