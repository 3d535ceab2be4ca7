/** Two digits say what an estimate knows. */
export const roughly = (value: number): number => Number(value.toPrecision(2));
