/**
 * Stands for the address of an installation in pages made at build time, when nobody knows it yet; the server puts the
 * real one in its place. The ending is reserved for names that never exist (RFC 2606).
 */
export const addressPlaceholder = "https://address-of-this-installation.invalid";

/** Stands for the address where this installation's source can be read; what `data-needs` it goes where there is none. */
export const sourcePlaceholder = "https://source-of-this-installation.invalid";
