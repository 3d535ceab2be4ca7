import { classNames } from "./class-names";

/** Strokes on a 24 px grid, drawn for this product. */
const strokesByName = {
  home: ["M4 11.5 12 4.5l8 7", "M6.5 10v9h11v-9", "M10 19v-5h4v5"],
  pantry: ["M5 3.5h14v17H5z", "M5 9.5h14", "M5 15h14", "M8 6v3.5", "M11.5 6.5v3", "M15.5 12v3", "M8.5 11.5V15"],
  fridge: ["M6 3h12v18H6z", "M6 10h12", "M9 6v1.5", "M9 13v3"],
  freezer: ["M12 3v18", "M4.2 7.5l15.6 9", "M19.8 7.5l-15.6 9", "M9.5 4.5 12 7l2.5-2.5", "M9.5 19.5 12 17l2.5 2.5"],
  scan: ["M4 8V5h3", "M17 5h3v3", "M20 16v3h-3", "M7 19H4v-3", "M8 9h8", "M8 12h8", "M8 15h5"],
  receipt: ["M6 3v18l2-1.5L10 21l2-1.5L14 21l2-1.5 2 1.5V3z", "M9 8h6", "M9 12h6", "M9 16h3"],
  settings: ["M4 7h9", "M17 7h3", "M15 5v4", "M4 17h3", "M11 17h9", "M9 15v4"],
  plus: ["M12 5v14", "M5 12h14"],
  minus: ["M5 12h14"],
  check: ["M5 12.5 10 17l9-10"],
  close: ["M6 6l12 12", "M18 6 6 18"],
  search: ["M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z", "M15.5 15.5 20 20"],
  menu: ["M4 7h16", "M4 12h16", "M4 17h16"],
  more: ["M12 6v.01", "M12 12v.01", "M12 18v.01"],
  chevron: ["M9 5l7 7-7 7"],
  down: ["M5 9l7 7 7-7"],
  bell: ["M6.5 16.5V11a5.5 5.5 0 0 1 11 0v5.5l1.5 1.5H5z", "M12 3.5v2", "M10 20.5h4"],
  user: ["M12 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z", "M5 20c.7-4 3.4-6 7-6s6.3 2 7 6"],
  people: [
    "M9 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6z",
    "M3.5 19c.5-3.5 2.6-5 5.5-5s5 1.5 5.5 5",
    "M16 6a2.5 2.5 0 0 1 0 5",
    "M17 14.2c2 .5 3.2 2 3.5 4.8",
  ],
  clock: ["M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16z", "M12 8v4.5l3 2"],
  warning: ["M12 4 2.8 19.5h18.4z", "M12 10v4.5", "M12 17v.01"],
  leaf: ["M5 19C4 10 9 5 19 5c.5 9.5-4 14.5-12 13.5", "M5 19c2-5 5-8 9-9.5"],
  offline: ["M4 4l16 16", "M9 6.2A12 12 0 0 1 21 9.5", "M3 9.5a12 12 0 0 1 3-2", "M6.5 13a8 8 0 0 1 4-2", "M12 18v.01"],
  cloud: ["M7 18a4 4 0 0 1-.5-8A6 6 0 0 1 18 11.2 3.5 3.5 0 0 1 17.5 18z"],
  lock: ["M6 11h12v9H6z", "M8.5 11V8a3.5 3.5 0 0 1 7 0v3"],
  basket: ["M4 10h16l-1.8 9H5.8z", "M8.5 10 12 4.5 15.5 10", "M10 13.5v2.5", "M14 13.5v2.5"],
  trash: ["M5 7h14", "M9.5 7V4.5h5V7", "M7 7l.8 12.5h8.4L17 7", "M10.5 11v5", "M13.5 11v5"],
  edit: ["M5 19l1-4L16.5 4.5l3 3L9 18z", "M14 7l3 3"],
  open: ["M7 10h10v10.5H7z", "M6 6.5 16.5 4l.6 2.4L6.6 8.9z"],
  move: ["M4 9h13l-3.5-3.5", "M20 15H7l3.5 3.5"],
  bolt: ["M13 3 5.5 13.5H11L10 21l8-11h-5.5z"],
  stop: ["M8.5 3.5h7l5 5v7l-5 5h-7l-5-5v-7z", "M12 8v5", "M12 16v.01"],
  calendar: ["M4.5 6h15v14h-15z", "M4.5 10h15", "M8.5 3.5V8", "M15.5 3.5V8"],
  undo: ["M8 5 4 9l4 4", "M4 9h9.5a5.5 5.5 0 0 1 0 11H9"],
  journal: ["M6 3.5h12v17H6z", "M9.5 8h5", "M9.5 12h5", "M9.5 16h3"],
  print: ["M7 9V3.5h10V9", "M7 17H4V9h16v8h-3", "M7 14h10v6.5H7z"],
  download: ["M12 4v11", "M7 10.5l5 5 5-5", "M4.5 20h15"],
  upload: ["M12 15.5v-11", "M7 9l5-5 5 5", "M4.5 20h15"],
  split: ["M12 3.5v17", "M9 8 4.5 12 9 16", "M15 8l4.5 4-4.5 4"],
  count: ["M5 5v14", "M9.5 5v14", "M14 5v14", "M18.5 5v14", "M3 15 20.5 9"],
  teach: ["M12 5 2.5 9.5 12 14l9.5-4.5z", "M6.5 12v4.5c3 2.5 8 2.5 11 0V12"],
  keyboard: ["M3 7h18v11H3z", "M7 11v.01", "M11 11v.01", "M15 11v.01", "M8 14.5h8"],
  select: ["M4 6.5 5.5 8 8.5 5", "M4 16.5 5.5 18l3-3", "M12 6.5h8", "M12 16.5h8"],
  chef: ["M7 13.5a3.8 3.8 0 1 1 1.5-7 4 4 0 0 1 7 0 3.8 3.8 0 1 1 1.5 7V20H7z", "M7 17h10"],
  mic: [
    "M12 4a2.5 2.5 0 0 0-2.5 2.5v5a2.5 2.5 0 0 0 5 0v-5A2.5 2.5 0 0 0 12 4z",
    "M6.5 11.5a5.5 5.5 0 0 0 11 0",
    "M12 17v3",
  ],
  barcode: ["M4 6v12", "M7.5 6v12", "M10.5 6v12", "M15 6v12", "M17.5 6v12", "M20 6v12"],
  grip: ["M5 9h14", "M5 15h14"],
  up: ["M5 15l7-7 7 7"],
  list: ["M9 7h11", "M9 12h11", "M9 17h11", "M4.5 7v.01", "M4.5 12v.01", "M4.5 17v.01"],
  pot: [
    "M5 10h14v7a3 3 0 0 1-3 3H8a3 3 0 0 1-3-3z",
    "M3 10h18",
    "M9 4.5c-.8 1 .8 1.8 0 3",
    "M13.5 4.5c-.8 1 .8 1.8 0 3",
  ],
  star: ["M12 4l2.4 5 5.6.7-4.1 3.8 1.1 5.5-5-2.8-5 2.8 1.1-5.5L4 9.7 9.6 9z"],
  heart: ["M12 19.5C6.5 15.5 4 12.6 4 9.4A4.2 4.2 0 0 1 12 7.6a4.2 4.2 0 0 1 8 1.8c0 3.2-2.5 6.1-8 10.1z"],
  play: ["M8 5.5v13l10.5-6.5z"],
  pause: ["M8 5.5v13", "M16 5.5v13"],
  sparkle: ["M12 4l1.8 5.2L19 11l-5.2 1.8L12 18l-1.8-5.2L5 11l5.2-1.8z", "M18.5 16v4", "M16.5 18h4"],
  globe: ["M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16z", "M4 12h16", "M12 4c-5 5-5 11 0 16", "M12 4c5 5 5 11 0 16"],
  share: ["M12 14.5V3.5", "M8 7l4-3.5L16 7", "M7 10.5H5.5v10h13v-10H17"],
  signOut: ["M14 5H5v14h9", "M10 12h10", "M17 8.5 20.5 12 17 15.5"],
} as const;

export type IconName = keyof typeof strokesByName;

const classBySize = { sm: "size-4", md: "size-5", lg: "size-6", xl: "size-8" } as const;

/** Ornament beside words: hidden from assistive technology, coloured by the text around it. */
export const Icon = ({
  name,
  size = "md",
  className,
}: {
  name: IconName;
  size?: keyof typeof classBySize;
  className?: string;
}) => (
  <svg
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
    fill="none"
    stroke="currentColor"
    strokeWidth={name === "more" ? 2.75 : 1.75}
    strokeLinecap="round"
    strokeLinejoin="round"
    className={classNames("shrink-0", classBySize[size], className)}
  >
    {strokesByName[name].map((path) => (
      <path key={path} d={path} />
    ))}
  </svg>
);
