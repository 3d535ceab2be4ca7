import { italianRecipes } from "./italian";
import { greekRecipes } from "./greek";
import { turkishRecipes } from "./turkish";
import { levantineRecipes } from "./levantine";
import { northAfricanRecipes } from "./north-african";
import { indianRecipes } from "./indian";
import { chineseRecipes } from "./chinese";
import { thaiRecipes } from "./thai";
import { japaneseRecipes } from "./japanese";
import { koreanRecipes } from "./korean";
import { mexicanRecipes } from "./mexican";

/** Every source text of the shipped cookbook, in its order. */
export const cookbookSources: readonly string[] = [
  italianRecipes,
  greekRecipes,
  turkishRecipes,
  levantineRecipes,
  northAfricanRecipes,
  indianRecipes,
  chineseRecipes,
  thaiRecipes,
  japaneseRecipes,
  koreanRecipes,
  mexicanRecipes,
];
