/** Every page a person can open by its address alone: [name of its picture, path]. */
export const openPages = [
  ["landing", "/"],
  ["landing-es", "/es"],
  ["privacy", "/privacy"],
  ["privacy-es", "/es/privacy"],
  ["terms", "/terms"],
  ["terms-es", "/es/terms"],
  ["offline", "/offline"],
  ["offline-es", "/es/offline"],
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
  ["scanner", "/app/scanner"],
  ["receipts", "/app/receipts"],
  ["lessons", "/app/receipts/lessons"],
  ["grocery", "/app/grocery"],
  ["recipes", "/app/recipes"],
  ["recipe-plan", "/app/recipes/plan"],
  ["recipe-new", "/app/recipes/new"],
  ["recipe-import", "/app/recipes/import"],
  ["recipe-ask", "/app/recipes/ask"],
  ["changes", "/app/changes"],
  ["inbox", "/app/inbox"],
  ["settings", "/app/settings"],
];

/** Pages of one row, reached from a page that links to some: [name, page, what the link's path matches, what follows it]. */
export const reachedPages = [
  ["recipe", "/app/recipes", /^\/app\/recipes\/[0-9a-f-]{36}$/, ""],
  ["recipe-cook", "/app/recipes", /^\/app\/recipes\/[0-9a-f-]{36}$/, "/cook"],
  ["receipt", "/app/receipts", /^\/app\/receipts\/[0-9a-f-]{36}$/, ""],
];
