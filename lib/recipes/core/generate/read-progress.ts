/** What can be told of an answer that is still being written. */
export type GenerationProgress = { title: string | null; ingredientCount: number; stepCount: number };

export const noProgress: GenerationProgress = { title: null, ingredientCount: 0, stepCount: 0 };

const titleLengthMax = 120;
const occurrences = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function titleIn(written: string): string | null {
  const [, literal] = /"title"\s*:\s*("(?:[^"\\]|\\.)*")/u.exec(written) ?? [];
  if (literal === undefined) return null;
  try {
    return String(JSON.parse(literal)).slice(0, titleLengthMax);
  } catch {
    return null;
  }
}

/** The title once it is whole, and how many ingredients and steps have begun. */
export const readProgress = (written: string): GenerationProgress => ({
  title: titleIn(written),
  ingredientCount: occurrences(written, /"food"\s*:/gu),
  stepCount: occurrences(written, /"timer_minutes"\s*:/gu),
});
