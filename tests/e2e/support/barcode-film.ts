/** A film of a packet's barcode, for a browser whose camera is a file. */
import fs from "node:fs";

/** Widths of bars and gaps of each digit, left half with odd parity. Source: GS1 General Specifications, 5.2.1. */
const digitWidths = ["3211", "2221", "2122", "1411", "1132", "1231", "1114", "1312", "1213", "3112"];
/** Which of the six digits on the left are mirrored (1), by the first digit of all. */
const parityByFirst = [
  "000000",
  "001011",
  "001101",
  "001110",
  "010011",
  "011001",
  "011100",
  "010101",
  "010110",
  "011010",
];

const [width, height] = [640, 480] as const;
const modulePx = 4;
const barHeightPx = 240;

/** Dark (1) and light (0) modules of an EAN-13. */
function modulesOf(digits: string): string {
  const numbers = [...digits].map(Number);
  const parity = parityByFirst[numbers[0] ?? 0] ?? "";
  const draw = (widths: string, startsDark: boolean): string =>
    [...widths].map((count, index) => (startsDark === (index % 2 === 0) ? "1" : "0").repeat(Number(count))).join("");
  const left = numbers.slice(1, 7).map((digit, index) => {
    const widths = digitWidths[digit] ?? "";
    return parity[index] === "1" ? draw([...widths].reverse().join(""), false) : draw(widths, false);
  });
  const right = numbers.slice(7).map((digit) => draw(digitWidths[digit] ?? "", true));
  return `101${left.join("")}01010${right.join("")}101`;
}

/** Writes the film to `file` in YUV4MPEG2, which Chromium plays again and again. */
export function filmBarcode(file: string, digits: string): void {
  const modules = modulesOf(digits);
  const start = Math.floor((width - modules.length * modulePx) / 2);
  const top = (height - barHeightPx) / 2;
  const luma = Buffer.alloc(width * height, 235);
  for (let y = top; y < top + barHeightPx; y++)
    for (const [index, module] of [...modules].entries())
      if (module === "1")
        luma.fill(16, y * width + start + index * modulePx, y * width + start + (index + 1) * modulePx);
  const chroma = Buffer.alloc((width * height) / 2, 128);
  const frame = Buffer.concat([Buffer.from("FRAME\n"), luma, chroma]);
  fs.writeFileSync(
    file,
    Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`), frame, frame]),
  );
}
