const pattern = /^[-+]?\d{1,3}(?:[ '.,]\d{3})*(?:[.,]\d+)?$|^[-+]?\d*[.,]?\d+$/;

/** Where the fraction begins: at the last point or comma, unless exactly three digits follow several groups of them. */
function fractionAt(text: string): number {
  const last = Math.max(text.lastIndexOf("."), text.lastIndexOf(","));
  const marks = text.match(/[.,]/g) ?? [];
  const isGrouping = marks.length > 1 && new Set(marks).size === 1;
  return isGrouping ? -1 : last;
}

/**
 * A number as people type it, with a point or a comma before the fraction: "1,5", "1.5", "1.234,50". Null when it is none.
 * A single mark is always the fraction's, because amounts in a kitchen rarely reach a thousand.
 */
export function parseDecimal(text: string): number | null {
  const typed = text.trim();
  if (!pattern.test(typed)) return null;
  const at = fractionAt(typed);
  const whole = (at < 0 ? typed : typed.slice(0, at)).replace(/[ '.,]/g, "");
  const value = Number(at < 0 ? whole : `${whole}.${typed.slice(at + 1)}`);
  return Number.isFinite(value) ? value : null;
}
