/**
 * Every page a person can open by its address alone: [name of its picture, path]. Pages of a row (a receipt, a recipe, an
 * invitation) are reached from these.
 */
export const openPages = [
  ["landing", "/"],
  ["landing-es", "/es"],
  ["privacy", "/privacy"],
  ["privacy-es", "/es/privacy"],
  ["terms", "/terms"],
  ["terms-es", "/es/terms"],
  ["offline", "/offline"],
  ["not-found", "/no-such-page"],
  ["login", "/auth/login"],
  ["register", "/auth/register"],
  ["forgot-password", "/auth/forgot-password"],
  ["reset-password", "/auth/reset-password"],
  ["verify", "/auth/verify"],
  ["unsubscribe", "/auth/unsubscribe"],
];

/** The pages behind the sign-in. */
export const signedInPages = [
  ["home", "/app"],
  ["pantry", "/app/pantry"],
  ["journal", "/app/pantry/journal"],
  ["products", "/app/pantry/products"],
  ["print", "/app/pantry/print"],
  ["import", "/app/pantry/import"],
  ["grocery", "/app/grocery"],
  ["scanner", "/app/scanner"],
  ["receipts", "/app/receipts"],
  ["lessons", "/app/receipts/lessons"],
  ["recipes", "/app/recipes"],
  ["plan", "/app/recipes/plan"],
  ["recipe-new", "/app/recipes/new"],
  ["recipe-import", "/app/recipes/import"],
  ["recipe-ask", "/app/recipes/ask"],
  ["inbox", "/app/inbox"],
  ["changes", "/app/changes"],
  ["settings", "/app/settings"],
];
