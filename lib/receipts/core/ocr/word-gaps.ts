/** Characters with the time step each was seen at; `indexes` says where each given character went. */
export type Spaced = { chars: string[]; steps: number[]; indexes: number[] };

const charsMin = 4;
const gapRatio = 1.62;
const gapStepsMin = 1.51;

function gapThreshold(chars: readonly string[], steps: readonly number[]): number {
  const gaps: number[] = [];
  for (let i = 1; i < chars.length; i++) {
    if (chars[i] !== " " && chars[i - 1] !== " ") gaps.push((steps[i] as number) - (steps[i - 1] as number));
  }
  if (gaps.length < 3) return Infinity;
  const median = gaps.toSorted((a, b) => a - b)[gaps.length >> 1] as number;
  return Math.max(gapRatio * median, median + gapStepsMin);
}

/** Signs hug what stands before them, and digits hug their decimal point: a gap there is no word gap. */
const staysTogether = (before: string, after: string): boolean =>
  before === " " || after === " " || /[.,:]/.test(after) || (/[.,]/.test(before) && /\d/.test(after));

/** Puts back the spaces the recogniser drops: wherever two characters stand wider apart than the rest of the line. */
export function insertSpaces(chars: readonly string[], steps: readonly number[]): Spaced {
  const threshold = chars.length < charsMin ? Infinity : gapThreshold(chars, steps);
  const spaced: Spaced = { chars: [], steps: [], indexes: [] };
  chars.forEach((char, i) => {
    const step = steps[i] as number;
    const before = chars[i - 1];
    const stepBefore = steps[i - 1] ?? step;
    if (before !== undefined && step - stepBefore > threshold && !staysTogether(before, char)) {
      spaced.chars.push(" ");
      spaced.steps.push((step + stepBefore) / 2);
    }
    spaced.indexes.push(spaced.chars.length);
    spaced.chars.push(char);
    spaced.steps.push(step);
  });
  return spaced;
}
