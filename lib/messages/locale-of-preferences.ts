import { z } from "zod";
import { defaultLocale, locales, type Locale } from "./locales";

const preferencesSchema = z.object({ locale: z.enum(locales) }).catch({ locale: defaultLocale });

/**
 * The language of what reaches a person outside the app.
 * @param preferences as kept in `users.preferences`, beside what others keep there
 */
export const localeOfPreferences = (preferences: unknown): Locale => preferencesSchema.parse(preferences).locale;
