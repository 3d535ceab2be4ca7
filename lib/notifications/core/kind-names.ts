/** The names alone, for pages that should not bring every payload's shape along. */
export const kinds = ["expiry", "low_stock", "list_changed", "receipt", "recipe"] as const;
export type Kind = (typeof kinds)[number];

export const channels = ["inbox", "push", "email"] as const;
export type Channel = (typeof channels)[number];
