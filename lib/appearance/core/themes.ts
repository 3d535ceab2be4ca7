/** Looks a person can choose. `system` follows the device; `contrast` does too, with stronger colours. */
export const themes = ["system", "light", "dark", "contrast"] as const;
export type Theme = (typeof themes)[number];

/** Where the browser keeps the choice: it is about the device in the hand, not about the person. */
export const themeKey = "shelfie-theme";

export const isTheme = (value: unknown): value is Theme => (themes as readonly unknown[]).includes(value);
