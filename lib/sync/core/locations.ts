/** Where things are kept at home. Apart from the schema, so that a page can name them without it. */
export const locations = ["pantry", "fridge", "freezer"] as const;
export type Location = (typeof locations)[number];
