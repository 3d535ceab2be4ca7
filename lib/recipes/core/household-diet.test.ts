import { expect, test } from "vitest";
import { PhoneRows } from "@/tests/fixtures/recipes/phone";
import { dietsOf, setDiet } from "./household-diet";

const household = "00000000-0000-7000-8000-0000000000aa";

test("what a household keeps to is a set of its tags, and other tags are nobody's diet", () => {
  const phone = new PhoneRows();
  phone.write([{ e: "household", k: household, t: "new", f: { name: "Ours" } }]);
  phone.write([{ e: "household", k: household, t: "tadd", v: "something else" }]);
  phone.write([...setDiet(household, "nut_free", true), ...setDiet(household, "vegan", true)]);
  expect(dietsOf(phone.view("household", household)?.tags ?? [])).toEqual(["vegan", "nut_free"]);
  phone.write(setDiet(household, "vegan", false));
  expect(dietsOf(phone.view("household", household)?.tags ?? [])).toEqual(["nut_free"]);
  expect(dietsOf(["diet:unknown", "diet:"])).toEqual([]);
});
