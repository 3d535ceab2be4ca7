/** Weights are whole steps from minus this to plus this: finer steps cost bytes and gain nothing measurable. */
export const weightStepsMax = 7;

/** The character of a step of nothing. Its neighbours are printable ASCII without quote or backslash. */
const zeroCode = 67;

/** One printable character a weight: a script's text compresses by the weights' own entropy, base64 would hide it. */
export function writeWeights(steps: readonly number[]): string {
  const text: string[] = [];
  for (const step of steps) {
    if (!Number.isInteger(step) || Math.abs(step) > weightStepsMax) throw new RangeError(`Not a weight step: ${step}`);
    text.push(String.fromCharCode(zeroCode + step));
  }
  return text.join("");
}

/** The step at a place. Read where it is needed: unpacking over a million takes longer than all the answers of a visit. */
export const weightAt = (text: string, place: number): number => text.charCodeAt(place) - zeroCode;
