/**
 * The last digit of a GTIN, from the digits before it: they weigh 3 and 1 in turn from the right, and the check digit
 * fills the sum up to a multiple of ten. Source: GS1 General Specifications, section 7.9.
 */
export function checkDigit(payload: string): number {
  let sum = 0;
  for (let index = 0; index < payload.length; index++) {
    sum += Number(payload[payload.length - 1 - index]) * (index % 2 === 0 ? 3 : 1);
  }
  return (10 - (sum % 10)) % 10;
}

/** Whether the last of these digits fits the ones before it. */
export const checkDigitHolds = (digits: string): boolean =>
  digits.length > 1 && checkDigit(digits.slice(0, -1)) === Number(digits.at(-1));
