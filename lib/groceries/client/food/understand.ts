import type { Ask } from "@/lib/groceries/core/ask";
import { splitAsks } from "@/lib/groceries/core/split-asks";
import { normalName } from "@/lib/sync/core/named-id";
import { askFood } from "./ask-food";

const plainAsk = (text: string): Ask => ({
  name: text.slice(0, 120),
  food: normalName(text).slice(0, 120),
  quantity: 1000,
  unit: null,
  category: null,
  note: null,
});

/** What each text asks for; without the catalog every piece of it is a name. */
export async function understandAsks(texts: readonly string[]): Promise<readonly (readonly Ask[])[]> {
  const read = await askFood({ ask: "read", texts });
  return read ?? texts.map((text) => splitAsks(text).map((piece) => plainAsk(piece.text)));
}

/** Said things one by one; without the catalog as they were said. */
export const splitSaid = async (said: string): Promise<readonly string[]> =>
  (await askFood({ ask: "split", said })) ?? [said];
