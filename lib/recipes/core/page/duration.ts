/** Times of recipes, in whole minutes. */

const iso =
  /^(-?)P(?:([\d.,]+)Y)?(?:([\d.,]+)M)?(?:([\d.,]+)W)?(?:([\d.,]+)D)?(?:T(?:([\d.,]+)H)?(?:([\d.,]+)M)?(?:([\d.,]+)S)?)?$/i;

const number = (text: string | undefined): number => (text ? Number(text.replace(",", ".")) : 0);

/** Longest time believed: two months, for cured ham and slow liqueurs. */
const minutesMax = 87_600;

const believed = (minutes: number): number | null =>
  Number.isFinite(minutes) && minutes > 0 && minutes <= minutesMax ? Math.max(1, Math.round(minutes)) : null;

/** "PT1H30M", also "PT90M", "P0DT0H40M0S" and "P30M", by which nobody means months. */
function isoMinutes(text: string): number | null {
  const [, sign, , months, weeks, days, hours, minutes, seconds] = iso.exec(text.replace(/\s+/g, "")) ?? [];
  if (sign === undefined) return saidMinutes(text.replace(/^P[T]?/i, ""));
  if (sign === "-") return null;
  const isTimeless = !/T/i.test(text);
  const wholeMinutes = number(minutes) + (isTimeless ? number(months) : 0);
  return believed(
    number(weeks) * 10_080 + number(days) * 1440 + number(hours) * 60 + wholeMinutes + number(seconds) / 60,
  );
}

const fractions: Record<string, string> = { "½": ".5", "¼": ".25", "¾": ".75", "⅓": ".333", "⅔": ".667" };

/** Beginnings of the words for units, of the languages recipes are most written in. */
const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:days?|tage?n?|jours?|d[ií]as?|giorn[io]|dage?n?|dygn|dag|dn[iy]|nap|дн|день|päivä)/iu, 1440],
  [
    /^(?:h(?![a-z])|hr|hour|std|stunde|heure|hora|ora|ore|or[ae]|uur|uren|tim|hod|godz|óra|час|ч(?!\p{L})|tunti|ώρ|saat|時間)/iu,
    60,
  ],
  [/^(?:m(?![a-z])|min|perc|λεπτ|мин|хв|dak|dk|分)/iu, 1],
  [/^(?:s(?![a-z])|sec|sek|seg)/iu, 1 / 60],
];

/** "1 hour 15 min", "2 Std. 30 Min.", "1½ h", "1:30", "10-15 minutes" (the longer), "45". */
function saidMinutes(text: string): number | null {
  const plain = text.replace(/(\d)\s?([½¼¾⅓⅔])|([½¼¾⅓⅔])/gu, (_, whole = "0", after = "", alone = "") => {
    return `${String(whole)}${fractions[String(after) || String(alone)] ?? ""}`;
  });
  const clock = /^\s*(\d{1,2}):(\d{2})(?::\d{2})?\s*(?:h\b.*)?$/.exec(plain);
  if (clock) return believed(number(clock[1]) * 60 + number(clock[2]));
  if (/^\s*\d{1,4}\s*$/.test(plain)) return believed(Number(plain));
  let total = 0;
  for (const [, amount, word = ""] of plain.matchAll(/(\d+(?:[.,]\d+)?)\s*-?\s*(\p{L}+)/gu)) {
    const unit = units.find(([pattern]) => pattern.test(word));
    if (unit) total += number(amount) * unit[1];
  }
  const loose = /\d\s*(?:h|hr|hours?|std\.?|heures?)\s*(\d{1,2})\s*$/iu.exec(plain);
  return believed(total + number(loose?.[1]));
}

/** Minutes of a duration as a page gives it: ISO 8601 or words; null when it gives none, or one nobody would wait. */
export function readMinutes(value: unknown): number | null {
  if (typeof value === "number") return believed(value);
  if (Array.isArray(value)) return readMinutes(value[0]);
  if (typeof value === "object" && value !== null) {
    const { maxValue, value: inner, name } = value as Record<string, unknown>;
    return readMinutes(maxValue ?? inner ?? name ?? null);
  }
  if (typeof value !== "string") return null;
  const text = value.trim().slice(0, 200);
  return /^-?P[\dT]/i.test(text) ? isoMinutes(text) : saidMinutes(text);
}
