/** Set on every page: the build it belongs to, whose scripts it will ask for. */
export const buildHeader = "x-shelfie-build";
