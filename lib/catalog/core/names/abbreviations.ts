import { brandAbbreviations, shopAbbreviations, usdaAbbreviations } from "../data/foods-abbreviations";

/** Full readings by short form, the likelier first. What shops use goes before what tables use. */
export const abbreviations: ReadonlyMap<string, readonly string[]> = (() => {
  const readings = new Map<string, string[]>();
  for (const entry of `${shopAbbreviations},${brandAbbreviations},${usdaAbbreviations}`.split(",")) {
    const [short, ...words] = entry.trim().split(" ");
    const full = words.join(" ");
    if (!short || full === "") continue;
    const known = readings.get(short) ?? [];
    if (!known.includes(full)) known.push(full);
    readings.set(short, known);
  }
  return readings;
})();
