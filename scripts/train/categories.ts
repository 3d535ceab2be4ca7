/**
 * `npm run train`: prepares the catalog's phrases and trains the category model. The same sources give the same bytes.
 * Learns only from our own tables and USDA's public-domain descriptions; evaluation sets are never opened.
 */
import fs from "node:fs";
import path from "node:path";
import { categories } from "../../lib/catalog/core/category/categories";
import { signalsOf, type CategoryWeightsData } from "../../lib/catalog/core/category/model";
import { weightStepsMax, writeWeights } from "../../lib/catalog/core/category/weight-text";
import { readLexicon } from "../../lib/catalog/core/names/lexicon";
import { nameWords } from "../../lib/catalog/core/names/name-words";
import { readName } from "../../lib/catalog/core/names/read-name";
import { brands, foodNames, prepareLexicon, shelfPhrases, type Labelled } from "./phrases";
import { seededRandom, type Random } from "./random";
import { trainSoftmax, type Example, type Trained } from "./softmax";
import { asBrandName, asProductName, asTillLine } from "./synthesize";
import { usdaNames } from "./usda";

const root = path.resolve(import.meta.dirname, "../..");
const dataDir = path.join(root, "lib/catalog/core/data");
const factsDir = path.resolve(root, process.env["SHELFIE_EVAL_DATA"] ?? "../shared/data", "facts");
const seed = 20261122;
const epochs = 5;
const shrink = 3e-4;
const productNamesPerPhrase = 12;
const namesPerBrand = 5;
/** Of all weights, the share that fits the steps; the rest are cut to the largest. */
const shareWithinSteps = 0.9998;

/** How many names are read as if their own phrase were not in the tables, as most names of a shop are. */
const hiddenShare = 0.5;

/** `hidden` as `heldPhrases` takes it. */
type Sample = Labelled & { weight: number; hidden?: string };

function* samplesOf(random: Random): Generator<Sample> {
  for (const phrase of [...foodNames, ...shelfPhrases]) {
    const own = nameWords(phrase.text).join(" ");
    const hidden = (): { hidden?: string } => (random() < hiddenShare ? { hidden: own } : {});
    yield { ...phrase, weight: 2, hidden: own };
    for (let count = 0; count < productNamesPerPhrase; count += 1) {
      yield { text: asProductName(phrase, random), category: phrase.category, weight: 1, ...hidden() };
    }
    for (let count = 0; count < 2; count += 1) {
      yield { text: asTillLine(phrase.text, random), category: phrase.category, weight: 0.5, ...hidden() };
    }
  }
  for (const brand of brands) {
    for (let count = 0; count < namesPerBrand; count += 1) {
      yield { text: asBrandName(brand, random), category: brand.category, weight: 0.6 };
    }
  }
  for (const name of usdaNames(factsDir)) yield { ...name, weight: 0.4 };
}

/** Shelves with few phrases are not to drown: a sample counts more where there are few, by the square root. */
function balance(samples: readonly Sample[]): Map<string, number> {
  const totals = new Map<string, number>();
  for (const { category, weight } of samples) totals.set(category, (totals.get(category) ?? 0) + weight);
  const mean = [...totals.values()].reduce((a, b) => a + b, 0) / totals.size;
  return new Map([...totals].map(([category, total]) => [category, Math.sqrt(mean / total)]));
}

/** Weights below half a step become nothing; the few that exceed the largest step are cut to it. */
function quantise({ weights, bias }: Trained): CategoryWeightsData {
  const sizes = weights.map(Math.abs).sort();
  const scale = (sizes[Math.floor(sizes.length * shareWithinSteps)] ?? 1) / weightStepsMax;
  const steps = Array.from(weights, (weight) => Math.round(weight / scale));
  return {
    weights: writeWeights(steps.map((step) => Math.max(-weightStepsMax, Math.min(weightStepsMax, step)))),
    scale: Number(scale.toPrecision(6)),
    bias: [...bias].map((value) => Number(value.toFixed(4))),
  };
}

function write(name: string, constant: string, type: string, from: string, value: unknown): void {
  const text = [
    `import type { ${type} } from "${from}";`,
    "",
    "// Written by `npm run train`; not edited by hand.",
    `export const ${constant}: ${type} = ${JSON.stringify(value)};`,
    "",
  ].join("\n");
  fs.writeFileSync(path.join(dataDir, name), text);
  console.log(`${name}: ${text.length} bytes`);
}

const random = seededRandom(seed);
const phrases = prepareLexicon();
write("model-phrases.ts", "lexiconData", "LexiconData", "../names/lexicon", phrases);
const lexicon = readLexicon(phrases);
const samples = [...samplesOf(random)];
const balanced = balance(samples);
const examples: Example[] = samples.map(({ text, category, weight, hidden }) => ({
  signals: signalsOf(readName(text, lexicon), lexicon, hidden),
  label: categories.indexOf(category),
  weight: weight * (balanced.get(category) ?? 1),
}));
console.log(`${examples.length} samples read`);
const trained = trainSoftmax(examples, epochs, shrink, random);
write("model-weights.ts", "categoryWeights", "CategoryWeightsData", "../category/model", quantise(trained));
