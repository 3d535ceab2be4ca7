/** The given class names in one attribute value, leaving out what a condition turned off. */
export const classNames = (...names: (string | false | null | undefined)[]): string => names.filter(Boolean).join(" ");
