/** Digits after the decimal point, where they are not two. Source: ISO 4217. */
const digitsByCurrency: Record<string, number> = { JPY: 0, KRW: 0, VND: 0, CLP: 0, ISK: 0, KWD: 3, BHD: 3, TND: 3 };

export const minorDigits = (currency: string): number => digitsByCurrency[currency] ?? 2;

/** The nearest minor unit of a decimal amount: 2.99 in EUR is 299. */
export const toMinor = (amount: number, currency: string): number => Math.round(amount * 10 ** minorDigits(currency));

export const fromMinor = (minor: number, currency: string): number => minor / 10 ** minorDigits(currency);
