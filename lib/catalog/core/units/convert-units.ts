import { convert } from "convert";
import { massUnits, volumeUnits, type MassUnit, type MeasureUnit, type VolumeUnit } from "./unit-names";

/** Whose pints: British pints, quarts, gallons and fluid ounces are a fifth larger. Cups and spoons are American either way. */
export type MeasureSystem = "us" | "imperial";

type LibraryUnit = Parameters<typeof convert>[1];

const libraryName: Partial<Record<MeasureUnit, LibraryUnit>> = { floz: "fl oz" };
const imperialName: Partial<Record<MeasureUnit, LibraryUnit>> = {
  floz: "imperial fluid ounce",
  pint: "imperial pint",
  quart: "imperial quart",
  gallon: "imperial gallon",
};

const isOneOf = <Unit extends string>(units: readonly Unit[], unit: string): unit is Unit =>
  (units as readonly string[]).includes(unit);
export const isMass = (unit: string | null): unit is MassUnit => unit !== null && isOneOf(massUnits, unit);
export const isVolume = (unit: string | null): unit is VolumeUnit => unit !== null && isOneOf(volumeUnits, unit);

function inLibrary(unit: MeasureUnit, system: MeasureSystem): LibraryUnit {
  return (system === "imperial" ? imperialName[unit] : undefined) ?? libraryName[unit] ?? (unit as LibraryUnit);
}

/** How many grams one of a mass unit is. */
export const gramsPerUnit = (unit: MassUnit): number => convert(1, inLibrary(unit, "us") as "g").to("g");

/** How many millilitres one of a volume unit is. */
export const millilitresPerUnit = (unit: VolumeUnit, system: MeasureSystem = "us"): number =>
  convert(1, inLibrary(unit, system) as "ml").to("ml");

/** The same mass in another mass unit, or volume in another volume unit; null across the two, which takes a food. */
export function convertUnits(
  amount: number,
  from: MeasureUnit,
  to: MeasureUnit,
  system: MeasureSystem = "us",
): number | null {
  if (isMass(from) && isMass(to)) return (amount * gramsPerUnit(from)) / gramsPerUnit(to);
  if (isVolume(from) && isVolume(to))
    return (amount * millilitresPerUnit(from, system)) / millilitresPerUnit(to, system);
  return null;
}

/** An oven's temperature on the other scale. */
export const celsiusToFahrenheit = (celsius: number): number => convert(celsius, "C").to("F");
export const fahrenheitToCelsius = (fahrenheit: number): number => convert(fahrenheit, "F").to("C");
