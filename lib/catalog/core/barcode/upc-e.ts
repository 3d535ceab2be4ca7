/**
 * The twelve digits of UPC-A that eight digits of UPC-E stand for, or null for a number system that has no short form.
 * The sixth digit of the payload says where zeros were left out. Source: GS1 General Specifications, section 5.2.2.4.
 * @param digits number system (0 or 1), six digits, check digit
 */
export function expandUpcE(digits: string): string | null {
  const [, system, payload, check] = /^([01])(\d{6})(\d)$/u.exec(digits) ?? [];
  if (system === undefined || payload === undefined || check === undefined) return null;
  const rule = Number(payload[5]);
  const body =
    rule <= 2
      ? `${payload.slice(0, 2)}${rule}0000${payload.slice(2, 5)}`
      : rule === 3
        ? `${payload.slice(0, 3)}00000${payload.slice(3, 5)}`
        : rule === 4
          ? `${payload.slice(0, 4)}00000${payload[4]}`
          : `${payload.slice(0, 5)}0000${rule}`;
  return `${system}${body}${check}`;
}
