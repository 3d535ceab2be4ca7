/** What a food may hold that somebody avoids. Upper case in the tables: it does; lower case: it may. */
export const substances = {
  M: "meat",
  P: "pork",
  F: "fish",
  C: "shellfish",
  A: "animal by-product",
  I: "insect product",
  D: "dairy",
  E: "egg",
  H: "honey",
  G: "gluten",
  N: "nut or peanut",
  S: "soy",
  Z: "sesame",
  V: "animal rennet",
  U: "animal processing aid",
} as const;

/** For each flag the substances that make it false. */
export const excludedBy = {
  vegan: "MPFCAIDEHVU",
  vegetarian: "MPFCAIV",
  gluten_free: "G",
  dairy_free: "D",
  nut_free: "N",
  egg_free: "E",
  fish_free: "F",
  shellfish_free: "C",
  soy_free: "S",
  sesame_free: "Z",
  pork_free: "P",
} as const;

export type DietFlag = keyof typeof excludedBy;
export const dietFlagNames = Object.keys(excludedBy) as DietFlag[];

/** What makers put in the place of a substance that a claim rules out: nut or soy for milk, wheat or soy for meat. */
export const substitutes: Readonly<Record<string, string>> = {
  D: "NS",
  E: "S",
  M: "SGNE",
  P: "SGNE",
  F: "SG",
  C: "SG",
};

/** What a food surely holds and what it may hold. Shellfish includes molluscs, nuts include peanuts. */
export type Contents = { surely: ReadonlySet<string>; maybe: ReadonlySet<string> };

/** Codes of a table line ("G d e", or "-" for nothing of concern) as contents. */
export function contentsOf(codes: string): Contents {
  const letters = codes.split(" ").filter((code) => code !== "-");
  for (const letter of letters)
    if (!Object.hasOwn(substances, letter.toUpperCase())) throw new Error(`unknown diet code ${letter}`);
  const surely = letters.filter((letter) => letter === letter.toUpperCase());
  const maybe = letters.filter((letter) => letter !== letter.toUpperCase()).map((letter) => letter.toUpperCase());
  return { surely: new Set(surely), maybe: new Set(maybe) };
}
