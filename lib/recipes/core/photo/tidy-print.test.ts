import { expect, test } from "vitest";
import { tidyPrint } from "./tidy-print";

test.each([
  ["1.Salt the chicken,skin side down.Lift it out", "1. Salt the chicken, skin side down. Lift it out"],
  ["Bake at 180°C.Press it flat for20 minutes", "Bake at 180°C. Press it flat for 20 minutes"],
  ["2lemons", "2 lemons"],
  ["1EL Butter", "1 EL Butter"],
  ["21/2 cups flour", "2 1/2 cups flour"],
  ["1/2 cup and 11/2 tsp", "1/2 cup and 1 1/2 tsp"],
  ["14 cup sugar, 12 cups water", "1/4 cup sugar, 12 cups water"],
  ["1.2 Ihot stock", "1.2 l hot stock"],
  ["the 2nd half, 1.5 l, a 20x30 tin, 24/25 June", "the 2nd half, 1.5 l, a 20x30 tin, 24/25 June"],
  ["250 g flour (sifted), 1,5 dl milk", "250 g flour (sifted), 1,5 dl milk"],
])("reads %j as %j", (line, tidied) => expect(tidyPrint(line)).toBe(tidied));
