/** What a person wants to be told, by which way, and when not. */
import { channels, kinds, type Channel, type Kind } from "./kind-names";

export type Choices = Readonly<Record<Kind, Readonly<Record<Channel, boolean>>>>;

/**
 * Until a person chooses: everything in the inbox, by push (on devices where they turned it on) what cannot wait, and
 * nothing by mail that was not asked for.
 */
export const defaultChoices: Choices = {
  expiry: { inbox: true, push: true, email: false },
  low_stock: { inbox: true, push: false, email: false },
  list_changed: { inbox: true, push: true, email: false },
  receipt: { inbox: true, push: true, email: false },
  recipe: { inbox: true, push: true, email: false },
};

export type Chosen = { kind: string; channel: string; isOn: boolean };

const isOneOf = <Word extends string>(words: readonly Word[], word: string): word is Word =>
  (words as readonly string[]).includes(word);

/** The defaults with a person's own choices over them. Kinds and channels of another release are left out. */
export function choicesOf(chosen: readonly Chosen[]): Choices {
  const choices = Object.fromEntries(kinds.map((kind) => [kind, { ...defaultChoices[kind] }])) as Record<
    Kind,
    Record<Channel, boolean>
  >;
  for (const { kind, channel, isOn } of chosen) {
    if (isOneOf(kinds, kind) && isOneOf(channels, channel)) choices[kind][channel] = isOn;
  }
  return choices;
}

/** Whole hours of the household's clock, the end not included; null when a person wants none. */
export type QuietHours = { from: number; until: number } | null;

export const defaultQuietHours: QuietHours = { from: 22, until: 7 };

/** A list changes while somebody stands in the shop: told later it is of no use. */
export const waitsForMorning = (kind: Kind): boolean => kind !== "list_changed";
