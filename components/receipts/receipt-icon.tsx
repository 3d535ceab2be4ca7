/** Strokes on a 24 px grid for what only receipts need; the rest is in the design system. */
const strokesByName = {
  camera: ["M4 8h3.5L9 5.5h6L16.5 8H20v11H4z", "M12 10a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 0 0 0-6.4z"],
  picture: ["M4 5h16v14H4z", "M4 16l4.5-4.5L12 15l3-3 5 4.5", "M15.5 8.5v.01"],
  turnRight: ["M19 5v5h-5", "M18.5 10a7 7 0 1 0 .5 4.5"],
  turnLeft: ["M5 5v5h5", "M5.5 10a7 7 0 1 1-.5 4.5"],
  crop: ["M7 3v14h14", "M3 7h14v14"],
  merge: ["M6 4c0 6 6 4 6 10", "M18 4c0 6-6 4-6 10", "M12 14v6", "M9 17l3 3 3-3"],
} as const;

/** Ornament beside words: hidden from assistive technology, coloured by the text around it. */
export const ReceiptIcon = ({ name }: { name: keyof typeof strokesByName }) => (
  <svg
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
    fill="none"
    stroke="currentColor"
    strokeWidth={1.75}
    strokeLinecap="round"
    strokeLinejoin="round"
    className="size-5 shrink-0"
  >
    {strokesByName[name].map((path) => (
      <path key={path} d={path} />
    ))}
  </svg>
);
