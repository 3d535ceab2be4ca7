/** `npm run train` makes every shipped model anew from its sources, or one: `npm run train -- categories`. Same bytes each time. */
const trainers: Record<string, () => Promise<unknown>> = {
  categories: () => import("./train/categories"),
  ingredients: () => import("./train/ingredients"),
};

const [name] = process.argv.slice(2);
if (name && !trainers[name]) {
  console.error(`There is no model "${name}". Models: ${Object.keys(trainers).join(", ")}.`);
  process.exit(2);
}
for (const [each, train] of Object.entries(trainers)) if (!name || name === each) await train();

export {};
