import positions from "./demo-taps.json";

/** What the demo shows, in this order; `npm run pictures` photographs each from the running product. */
export const demoSteps = ["photograph", "review", "confirm", "use", "cook", "shop", "offline"] as const;
export type DemoStep = (typeof demoSteps)[number];

/** Size of the pictures, in pixels of the page they show. */
export const demoPicture = { width: 390, height: 700 } as const;

/** Where the finger went in each picture, in hundredths of its width and height; null where it rested. */
export const demoTaps: Readonly<Record<DemoStep, { x: number; y: number } | null>> = positions;
