// The reference of a report: short, read aloud without doubt, and no secret.

/** Digits and capitals without 0 and O, 1, I and L, and U (a V to the ear and the eye): nothing that is heard or written as something else. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 8;

const dashed = (letters: string) => `${letters.slice(0, 4)}-${letters.slice(4)}`;

/** A reference such as `K7MP-3QXA` from at least 16 random bytes; throws a RangeError on fewer. */
export function referenceFrom(bytes: Uint8Array): string {
  if (bytes.length < 2 * length) throw new RangeError(`A reference needs ${2 * length} bytes, not ${bytes.length}.`);
  const letters = Array.from({ length }, (_, i) => alphabet[(bytes[2 * i]! * 256 + bytes[2 * i + 1]!) % alphabet.length]!);
  return dashed(letters.join(''));
}

/** The reference someone typed or read aloud, in small letters, with spaces or without the dash; undefined when it cannot be one. */
export function readReference(typed: string): string | undefined {
  const letters = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return letters.length === length && [...letters].every((letter) => alphabet.includes(letter)) ? dashed(letters) : undefined;
}
