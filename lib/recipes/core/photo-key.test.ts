import { expect, test } from "vitest";
import { isPhotoKeyOf, photoKeyOf, photoNamePattern } from "./photo-key";

const household = "01a20596-8da2-7901-a580-eefd72b92040";
const other = "01a20596-8da2-7901-a580-eefd72b92041";
const name = "01a20596-8da2-7901-a580-eefd72b92042.jpg";

test("a household's photo is its own and nobody else's", () => {
  expect(isPhotoKeyOf(household, photoKeyOf(household, name))).toBe(true);
  expect(isPhotoKeyOf(household, photoKeyOf(other, name))).toBe(false);
});

test.each(["../secrets.jpg", `${household}.png`, "", `a/${name}`, `receipts/${household}/${name}`])(
  "%j is no name of a photo",
  (text) => {
    expect(photoNamePattern.test(text)).toBe(false);
    expect(isPhotoKeyOf(household, text)).toBe(false);
  },
);
