type Page = [name: string, path: string];

export const openPages: Page[];
export const signedInPages: Page[];
