/** Names of dishes' photos in the object store. The household is part of the key, so a name alone reaches no other's. */

export const photoNamePattern = /^[0-9a-f]{8}-[0-9a-f-]{27}\.jpg$/;

export const photoKeyOf = (householdId: string, name: string): string => `recipes/${householdId}/${name}`;

/** Whether a key is one of this household's: keys come from phones, and a phone can write anything. */
export const isPhotoKeyOf = (householdId: string, key: string): boolean =>
  key.startsWith(photoKeyOf(householdId, "")) && photoNamePattern.test(key.slice(photoKeyOf(householdId, "").length));
