/** Weights are whole steps from minus this to plus this: finer steps cost bytes and gain nothing measurable. */
export const weightStepsMax = 15;

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

/** The steps again, as many as there are characters. */
export function readWeights(text: string): Int8Array {
  const weights = new Int8Array(text.length);
  for (let place = 0; place < text.length; place += 1) weights[place] = text.charCodeAt(place) - zeroCode;
  return weights;
}
