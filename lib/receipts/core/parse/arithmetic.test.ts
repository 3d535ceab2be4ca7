import { describe, expect, test } from "vitest";
import type { Day } from "@/lib/kernel/day";
import { typeset, type TypesetOptions } from "@/tests/fixtures/receipts/typeset";
import type { ReceiptReading } from "../reading";
import { parseReceipt } from "./parse-receipt";

const latest = "2026-11-22" as Day;
const read = (lines: readonly string[], options?: TypesetOptions): ReceiptReading =>
  parseReceipt(typeset(lines, options), latest);
const pricesOf = (reading: ReceiptReading) =>
  reading.lines.filter((line) => line.kind === "item").map((line) => [line.name, line.priceMinor]);

describe("what the sum says about a line", () => {
  test("gives the only name without a price what is missing, and says that it is doubtful", () => {
    const reading = read([
      "   THE LITTLE TEST STORE",
      "OATS                      2.39",
      "RYE ROLLS",
      "PLUM JAM                  3.10",
      "TOTAL                     5.94",
      "CASH                      5.94",
    ]);
    expect(pricesOf(reading)).toEqual([
      ["OATS", 239],
      ["RYE ROLLS", 45],
      ["PLUM JAM", 310],
    ]);
    expect(reading.differenceMinor).toBe(0);
    expect(reading.lines.map((line) => line.confidence < 850)).toEqual([false, true, false]);
  });

  test("guesses nothing where two names lack a price", () => {
    const reading = read([
      "   THE LITTLE TEST STORE",
      "OATS                      2.39",
      "RYE ROLLS",
      "SEA SALT",
      "TOTAL                     5.94",
      "CASH                      5.94",
    ]);
    expect(pricesOf(reading)).toEqual([["OATS", 239]]);
    expect(reading.differenceMinor).toBe(355);
  });

  test("mends a price that lost a digit or its point", () => {
    for (const damaged of ["1440", "J4.40"]) {
      const reading = read([
        "   THE LITTLE TEST STORE",
        "OATS                      2.39",
        "RYE ROLLS",
        `MILK BUNS       20        ${damaged}`,
        "TOTAL                    16.79",
        "CASH                     16.79",
      ]);
      expect(reading.lines.map((line) => line.priceMinor)).toEqual([239, 1440]);
      expect(reading.lines[1]?.name).toMatch(/^MILK BUNS/);
    }
  });

  test("adds several taxes that stand between the lines and the total", () => {
    const reading = read([
      "   THE LITTLE TEST STORE",
      "OATS                      6.63",
      "SUBTOTAL                  6.63",
      "SLIPPERS                  9.86",
      "SUBTOTAL                 16.49",
      "TAX 1 3.100 %             0.51",
      "TAX 3 4.350 %             0.72",
      "TOTAL                    17.72",
      "DEBIT                    17.72",
    ]);
    expect(reading.differenceMinor).toBe(0);
    expect(pricesOf(reading)).toEqual([
      ["OATS", 663],
      ["SLIPPERS", 986],
    ]);
  });

  test("counts what cash was rounded by", () => {
    const reading = read([
      "   KEDAI CONTOH SDN BHD",
      "PEN                       7.65",
      "RING FILE                 6.99",
      "TOTAL RM INCL GST        14.64",
      "ROUNDING ADJ              0.01",
      "TOTAL RM                 14.65",
      "CASH                     50.00",
      "CHANGE                   35.35",
    ]);
    expect(reading).toMatchObject({ totalMinor: 1465, differenceMinor: 0 });
  });
});

describe("a name", () => {
  test("stands between its count and the price of one", () => {
    const reading = read([
      "   THE NOODLE HOUSE SDN BHD",
      "2 FISHBALL NOODLE @7.00   14.00",
      "TOTAL                     14.00",
      "CASH                      14.00",
    ]);
    expect(reading.lines.map(({ name, quantity, priceMinor }) => [name, quantity, priceMinor])).toEqual([
      ["FISHBALL NOODLE", 2000, 1400],
    ]);
  });

  test("is printed once above two lines of number, count and price", () => {
    const reading = read([
      "   KEDAI CONTOH SDN BHD",
      "NOTEBOOK A5",
      "0025679 U      3x8.00     24.00",
      "0025679 U      1x7.00      7.00",
      "BLUE INK",
      "0020323 PKT    1x1.00      1.00",
      "TOTAL                     32.00",
      "CASH                      32.00",
    ]);
    expect(pricesOf(reading)).toEqual([
      ["NOTEBOOK A5", 2400],
      ["NOTEBOOK A5", 700],
      ["BLUE INK", 100],
    ]);
  });

  test("stands below its price even when one of the names is hardly a word", () => {
    const reading = read([
      "   HARDWARE CONTOH SDN BHD",
      "Item    Qty   Price     Total",
      "2623     2     2.12      4.24",
      "NAILS",
      "1812     2    16.96     33.92",
      "10X2 M",
      "1041     3    15.90     47.70",
      "ROOF SHEET",
      "TOTAL                   85.86",
      "CASH                    85.86",
    ]);
    expect(pricesOf(reading)).toEqual([
      ["NAILS", 424],
      ["10X2 M", 3392],
      ["ROOF SHEET", 4770],
    ]);
  });
});

describe("a line that only sums up", () => {
  test("is no purchase though its word was not read", () => {
    const reading = read([
      "   THE LITTLE TEST STORE",
      "OATS                      2.39",
      "RYE ROLLS                 0.45",
      "GBTQTL                    2.84",
      "TOTAL                     2.84",
      "CASH                      2.84",
    ]);
    expect(pricesOf(reading)).toEqual([
      ["OATS", 239],
      ["RYE ROLLS", 45],
    ]);
  });

  test("is told from the second of two things at one price", () => {
    const reading = read([
      "   THE LITTLE TEST STORE",
      "OATS                      2.39",
      "RYE ROLLS                 2.39",
      "TOTAL                     4.78",
      "CASH                      4.78",
    ]);
    expect(pricesOf(reading)).toHaveLength(2);
  });
});

describe("a misread total", () => {
  test("gives way to what was paid when only one digit differs", () => {
    const reading = read([
      "   HOFLADEN LINDENTAL GMBH",
      "ROGGENBROT                1,48",
      "HONIG                     3,99",
      "SUMME EUR                 5,17",
      "BAR EUR                   5,47",
      "04.03.2026 17:45",
    ]);
    expect(reading).toMatchObject({ totalMinor: 547, differenceMinor: 0 });
  });

  test("gives way to what the tax table comes to", () => {
    const reading = read([
      "   HOFLADEN LINDENTAL GMBH",
      "SEIFE                     8,99",
      "HONIG                    10,47",
      "SUMME EUR                19,16",
      "MWST        NETTO    STEUER   BRUTTO",
      "A 19,0%     7,55     1,44     8,99",
      "B  7,0%     9,79     0,68    10,47",
      "04.03.2026 17:45",
    ]);
    expect(reading).toMatchObject({ totalMinor: 1946, differenceMinor: 0 });
  });
});

test("mends prices whose mark or point was misread", () => {
  const reading = read([
    "   WILLOWBROOK STORES LTD",
    "CHEDDAR MILD     2.60",
    "GRANARY LOAF     1-45",
    "FLOUR STRONG     1.52",
    "OAT CAKES        5.00",
    "PLUM JAM         3.100",
    "BALANCE DUE     13.67",
    "CASH            13.67",
  ]);
  expect(reading.lines.map((line) => line.priceMinor)).toEqual([260, 145, 152, 500, 310]);
});

test("moves prices back that a crease slid by a line", () => {
  const slidDown = [
    "   THE LITTLE TEST STORE",
    "OATS       00412345678",
    "RYE ROLLS  00412345679    2.39",
    "PLUM JAM   00412345680    0.45",
    "                          3.10",
    "SEA SALT   00412345681    1.05",
    "TOTAL                     6.99",
    "CASH                      6.99",
  ];
  const slidUp = [
    "   THE LITTLE TEST STORE",
    "PEAS       00412345677    1.00",
    "                          2.39",
    "OATS       00412345678    0.45",
    "RYE ROLLS  00412345679    3.10",
    "PLUM JAM   00412345680",
    "TOTAL                     6.94",
    "CASH                      6.94",
  ];
  const right = [
    ["OATS", 239],
    ["RYE ROLLS", 45],
    ["PLUM JAM", 310],
  ];
  expect(pricesOf(read(slidDown))).toEqual([...right, ["SEA SALT", 105]]);
  expect(pricesOf(read(slidUp))).toEqual([["PEAS", 100], ...right]);
});

test("leaves a heading without a price, and the line above it with its own", () => {
  const lines = [
    "   THE LITTLE TEST STORE",
    "GROCERY",
    "OATS                      2.39",
    "FROZEN FOOD",
    "PEAS                      1.00",
    "TOTAL                     3.39",
    "CASH                      3.39",
  ];
  expect(pricesOf(read(lines))).toEqual([
    ["OATS", 239],
    ["PEAS", 100],
  ]);
});

test("reads paper that a narrow roll has bent or a pocket has creased", () => {
  const lines = [
    "   THE LITTLE TEST STORE",
    "OATS            0411    2.39",
    "RYE ROLLS       0412    0.45",
    "PLUM JAM        0413    3.10",
    "SEA SALT        0414    1.05",
    "TOTAL                   6.99",
    "CASH                    6.99",
  ];
  for (const edge of [-0.8, -0.5, 0.5, 0.8]) {
    expect(pricesOf(read(lines, { bend: edge }))).toEqual(pricesOf(read(lines)));
    expect(pricesOf(read(lines, { crease: edge }))).toEqual(pricesOf(read(lines)));
  }
});

test("reads paper seen from its side, whose lines run together", () => {
  const goods = Array.from({ length: 20 }, (_, index) => [`3 x`, `0.${10 + index}`, `PLUM JAM NO ${index}`] as const);
  const totalMinor = goods.reduce((sum, _, index) => sum + 3 * (10 + index), 0);
  const lines = [
    "   THE LITTLE TEST STORE",
    ...goods.flatMap(([count, each, name], index) => [
      `${count}                     ${each}`,
      `${name.padEnd(40)}${(0.03 * (10 + index)).toFixed(2)}`,
    ]),
    `TOTAL                                   ${(totalMinor / 100).toFixed(2)}`,
    `CASH                                    ${(totalMinor / 100).toFixed(2)}`,
  ];
  for (const lean of [0.1, 0.16, 0.2]) expect(pricesOf(read(lines, { lean }))).toEqual(pricesOf(read(lines)));
});

test("takes a product named after a total for a product", () => {
  const reading = read([
    "   CORNER DRUGSTORE",
    "1 GLEAMDENT TOTAL 4.8 OZ   4.99T",
    "1 COTTON BALLS             2.79T",
    "2 OAT BAR                  4.58F",
    "   2 @ 1/2.29",
    "   SUBTOTAL               12.36",
    "   TAX                      .76",
    "   TOTAL                  13.12",
    "   CASH                   20.00",
    "   CHANGE                  6.88",
  ]);
  expect(pricesOf(reading)).toEqual([
    ["GLEAMDENT TOTAL 4.8 OZ", 499],
    ["COTTON BALLS", 279],
    ["OAT BAR", 458],
  ]);
  expect(reading.totalMinor).toBe(1312);
});

test("tells numbered lines from counted ones", () => {
  const reading = read([
    "   LONE OAK GROCERY",
    " 1 WHITE BREAD            1.48",
    " 2 EGGS LARGE             2.36",
    " 3 FOIL                   1.84",
    "TOTAL                     5.68",
    "CASH                      5.68",
  ]);
  expect(reading.lines.map(({ name, quantity }) => [name, quantity])).toEqual([
    ["WHITE BREAD", 1000],
    ["EGGS LARGE", 1000],
    ["FOIL", 1000],
  ]);
});

test("counts a discount printed between the subtotal and the total", () => {
  const reading = read([
    "   KRUIDENIER CONTOH",
    "AANTAL OMSCHRIJVING  PRIJS  BEDRAG",
    "1   HALFVOLLE MELK            1,19",
    "2   PINDAKAAS      2,49       4,98",
    "3   SUBTOTAAL                 6,17",
    "BONUS PINDAKAAS              -1,00",
    "    TOTAAL                    5,17",
    "PINNEN                        5,17",
  ]);
  expect(reading).toMatchObject({ totalMinor: 517, differenceMinor: 0 });
});

test("carries a sum on to the total with the service, tax and rounding between them", () => {
  const reading = read([
    "   THE NOODLE HOUSE SDN BHD",
    "3 GRILLED FISH SET        53.70",
    "1 SALMON SET              21.90",
    "SUBTOTAL                  75.60",
    "DISCOUNT                 -30.00",
    "TOTAL AMOUNT              45.60",
    "SERVICE CHARGE 10%         4.56",
    "GST 6%                     3.01",
    "ROUNDING ADJ              -0.02",
    "TOTAL AMOUNT              53.15",
  ]);
  expect(reading.totalMinor).toBe(5315);
});

test("reads a sum that stands close behind a colon", () => {
  const reading = read(["   THE NOODLE HOUSE", "FRIED RICE     8.20", "Total Amount:S8.20", "CASH           8.20"]);
  expect(reading).toMatchObject({ totalMinor: 820, differenceMinor: 0 });
});

test("finds a total whose word nobody could read by what it comes to", () => {
  const reading = read([
    "   THE LITTLE TEST STORE",
    "OATS                      0.88",
    "RYE ROLLS                 0.34",
    "SPINACH                   1.99",
    "ssatnl                    3.21",
    "cta                       3.21",
    "Cragt                     3.21",
  ]);
  expect(reading.totalMinor).toBe(321);
  expect(pricesOf(reading)).toHaveLength(3);
});

test("keeps a total that only a misread change speaks against", () => {
  const reading = read([
    "   WILLOWBROOK STORES LTD",
    "CHEDDAR MILD              2.60",
    "HAMPER                   60.00",
    "TOTAL                    70.32",
    "CASH                     80.00",
    "CHANGE                   29.68",
  ]);
  expect(reading.totalMinor).toBe(7032);
});

test("counts by the price where only the price of one was read", () => {
  const reading = read([
    "   HOFLADEN LINDENTAL GMBH",
    "KIWI GOLD  0,59 x        2,36 A",
    "SUMME            2,36",
    "BAR   2,36",
  ]);
  expect(reading.lines.map(({ name, quantity }) => [name, quantity])).toEqual([["KIWI GOLD", 4000]]);
});
