import { plain } from "./words";

/** Where a receipt was printed, as far as its words tell; `dayFirst` is how dates are written there. */
export type Locale = { country: string | null; currency: string | null; dayFirst: boolean };

type Hint = { country: string; currency: string; dayFirst: boolean; marks: RegExp; weight: number };

const hint = (country: string, currency: string, dayFirst: boolean, marks: RegExp, weight = 1): Hint => ({
  country,
  currency,
  dayFirst,
  marks,
  weight,
});

const hints: readonly Hint[] = [
  hint("US", "USD", false, /\b[a-z]{2},? ?\d{5}(-\d{4})?\b/, 2),
  hint("US", "USD", false, /\(?\b\d{3}\)? ?[-.)] ?\d{3} ?[-.] ?\d{4}\b|\( ?\d{3} ?\) ?\d{3} ?- ?\d{4}/, 1),
  hint(
    "US",
    "USD",
    false,
    /\busd\b|wal.?mart|costco|trader joe|winco|meijer|\bcvs\b|albertsons|stop & ?shop|whole ?foods|\bebt\b/,
    2,
  ),
  hint("US", "USD", false, /\bwww\.[a-z]+\.us\b/, 2),
  hint(
    "US",
    "USD",
    false,
    /[a-z], ?(?:a[lkzr]|c[aot]|d[ec]|fl|ga|hi|i[dlna]|k[sy]|la|m[edainsot]|n[evhjmycd]|o[hkr]|pa|ri|s[cd]|t[nx]|ut|v[ta]|w[aviy])$/m,
    1,
  ),
  hint("US", "USD", false, /\btax\b(?![^]*\b(gst|vat|hst|mwst|iva|tva)\b)/, 0.5),
  hint("US", "USD", false, /\bsales tax\b|\bst# ?\d+ op#/, 1),
  hint("CA", "CAD", false, /\b[abceghj-nprstvxy]\d[a-z] ?\d[a-z]\d\b|\b(hst|pst|qst|tps|tvq)\b/, 3),
  hint(
    "DE",
    "EUR",
    true,
    /\b(mwst|ust-id|steuernummer|summe|zu zahlen|gmbh|bargeld|uhr|filiale|kassenbon|vielen dank)\b/,
    3,
  ),
  hint("AT", "EUR", true, /\batu ?\d{8}\b|\bosterreich\b/, 4),
  hint("CH", "CHF", true, /\bchf\b|\bche-\d{3}/, 5),
  hint("FR", "EUR", true, /\b(tva|siret|sous-total|merci|montant|especes|euros?)\b/, 2),
  hint("ES", "EUR", true, /\b(iva|factura simplificada|cif|nif|a pagar|gracias|tarjeta)\b/, 2),
  hint("IT", "EUR", true, /\b(scontrino|p\.? ?iva|totale|grazie|documento commerciale)\b/, 2),
  hint("NL", "EUR", true, /\b(btw|totaal|te betalen|bedankt)\b/, 2),
  hint("PL", "PLN", true, /\b(paragon|nip|suma pln|ptu)\b/, 3),
  hint(
    "GB",
    "GBP",
    true,
    /£|\bgbp\b|\bvat (no|reg|number)|\btesco\b|\bsainsbury|\bmorrisons\b|\basda\b|\bwaitrose\b|\bplc\b/,
    3,
  ),
  hint("GB", "GBP", true, /\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b/, 1),
  hint("AU", "AUD", true, /\babn\b|\ba3n\b|\baud\b|\b(nsw|qld|vic)\b/, 3),
  hint("NZ", "NZD", true, /\bgst no.*\bnz\b|\bnzd\b|\bnew zealand\b/, 3),
  hint(
    "MY",
    "MYR",
    true,
    /\brm ?\d|\(rm\)|\brm\b|\bsdn\.? ?bhd\b|\bjalan\b|\bjln\b|\btaman\b|\bselangor\b|\bjohor\b|\bkuala lumpur\b/,
    3,
  ),
  hint("SG", "SGD", true, /\bsgd\b|\bs\$|\bsingapore\b/, 3),
  hint("AE", "AED", true, /\baed\b|\bdubai\b|\babu dhabi\b/, 4),
  hint("IN", "INR", true, /\binr\b|₹|\bgstin\b|\bcgst\b|\bsgst\b|\brs\.? ?\d/, 3),
  hint("JP", "JPY", false, /¥|\bjpy\b/, 3),
  hint("MX", "MXN", true, /\bmxn\b|\brfc\b|\bm\.n\./, 3),
];

/** The country whose marks a receipt carries most of. */
export function findLocale(texts: readonly string[]): Locale {
  const all = plain(texts.join("\n"));
  const weights = new Map<string, { hint: Hint; weight: number }>();
  for (const each of hints) {
    if (!each.marks.test(all)) continue;
    const known = weights.get(each.country);
    weights.set(each.country, { hint: each, weight: (known?.weight ?? 0) + each.weight });
  }
  const best = [...weights.values()].sort((a, b) => b.weight - a.weight)[0];
  if (!best) return { country: null, currency: currencyBySign(all), dayFirst: true };
  return { country: best.hint.country, currency: best.hint.currency, dayFirst: best.hint.dayFirst };
}

function currencyBySign(text: string): string | null {
  if (/\beur\b|€/.test(text)) return "EUR";
  if (/£/.test(text)) return "GBP";
  return /\$/.test(text) ? "USD" : null;
}
