/**
 * Every page a person can open by its address alone: [name of its picture, path]. Pages of a row (a receipt, an
 * invitation) are reached from these.
 */
export const openPages = [
  ["landing", "/"],
  ["privacy", "/privacy"],
  ["terms", "/terms"],
  ["offline", "/offline"],
  ["not-found", "/no-such-page"],
  ["login", "/auth/login"],
  ["register", "/auth/register"],
  ["forgot-password", "/auth/forgot-password"],
  ["reset-password", "/auth/reset-password"],
  ["verify", "/auth/verify"],
];

/** The pages behind the sign-in. */
export const signedInPages = [
  ["home", "/app"],
  ["pantry", "/app/pantry"],
  ["journal", "/app/pantry/journal"],
  ["products", "/app/pantry/products"],
  ["print", "/app/pantry/print"],
  ["import", "/app/pantry/import"],
  ["scanner", "/app/scanner"],
  ["receipts", "/app/receipts"],
  ["settings", "/app/settings"],
];
