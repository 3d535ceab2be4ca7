import { italianRecipes } from "./italian";
import { frenchRecipes } from "./french";
import { spanishRecipes } from "./spanish";
import { greekRecipes } from "./greek";
import { turkishRecipes } from "./turkish";
import { levantineRecipes } from "./levantine";
import { northAfricanRecipes } from "./north-african";
import { westAfricanRecipes } from "./west-african";
import { indianRecipes } from "./indian";
import { chineseRecipes } from "./chinese";
import { thaiRecipes } from "./thai";
import { japaneseRecipes } from "./japanese";
import { koreanRecipes } from "./korean";
import { mexicanRecipes } from "./mexican";
import { caribbeanRecipes } from "./caribbean";
import { britishRecipes } from "./british";
import { germanRecipes } from "./german";
import { americanRecipes } from "./american";
import { breakfastRecipes } from "./breakfasts";
import { bakeRecipes } from "./bakes";
import { saladRecipes } from "./salads";
import { leftoverRecipes } from "./leftovers";

/** Every source text of the shipped cookbook, in its order. */
export const cookbookSources: readonly string[] = [
  italianRecipes,
  frenchRecipes,
  spanishRecipes,
  greekRecipes,
  turkishRecipes,
  levantineRecipes,
  northAfricanRecipes,
  westAfricanRecipes,
  indianRecipes,
  chineseRecipes,
  thaiRecipes,
  japaneseRecipes,
  koreanRecipes,
  mexicanRecipes,
  caribbeanRecipes,
  britishRecipes,
  germanRecipes,
  americanRecipes,
  breakfastRecipes,
  bakeRecipes,
  saladRecipes,
  leftoverRecipes,
];
