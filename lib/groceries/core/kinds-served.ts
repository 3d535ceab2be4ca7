import { foodBySlug } from "@/lib/catalog/core/foods";

/** A kind and all it can stand in for: whole milk serves whoever wants milk. */
export function kindsServed(kind: string): string[] {
  const served = [kind];
  for (let broader = foodBySlug.get(kind)?.broader; broader; broader = foodBySlug.get(broader)?.broader) {
    if (served.includes(broader)) break;
    served.push(broader);
  }
  return served;
}
