/** The replica and its engine, with the schemas of everything they read. */
export const loadSync = () =>
  import("@/lib/sync/client/start").then(({ startSync, askForNews }) => ({ startSync, askForNews }));
