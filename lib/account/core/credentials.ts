import { z } from "zod";

export const passwordLengthMin = 10;
export const passwordLengthMax = 200;
export const emailLengthMax = 254;

/** The most used passwords long enough to pass the length rule; a guess at these comes first. */
const commonPasswords = new Set([
  "1234567890",
  "0123456789",
  "qwertyuiop",
  "password12",
  "password123",
  "password1234",
  "1q2w3e4r5t",
  "iloveyou12",
  "1111111111",
  "0000000000",
  "qwerty12345",
  "abcdefghij",
]);

export const emailSchema = z
  .string()
  .trim()
  .max(emailLengthMax)
  .pipe(z.email({ message: "Enter an e-mail address, such as ana@example.org." }));

/** Length over composition, common ones refused. Source: NIST SP 800-63B, section 3.1.1.2. */
export const newPasswordSchema = z
  .string()
  .min(passwordLengthMin, { message: `Use at least ${passwordLengthMin} characters.` })
  .max(passwordLengthMax, { message: `Use at most ${passwordLengthMax} characters.` })
  .refine((password) => !commonPasswords.has(password.toLowerCase()), {
    message: "This password is among the first anybody would guess. Choose another.",
  });

/** What the others of a household call somebody. */
export const displayNameSchema = z.string().trim().min(1, { message: "Enter your name." }).max(80);

export const registrationSchema = z.strictObject({
  name: displayNameSchema,
  email: emailSchema,
  password: newPasswordSchema,
  householdName: z.string().trim().min(1).max(80).optional(),
  timeZone: z.string().max(64).optional(),
});
export type Registration = z.infer<typeof registrationSchema>;
