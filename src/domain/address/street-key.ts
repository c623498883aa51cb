// A name of a street in the forms in which it can be compared with what was typed.
import { normalise, shorten } from './normalise.ts';
import type { Street } from './street.ts';

/** A text in the forms that are compared. */
export interface Forms {
  /** the words, as typed and shortened */
  words: string[];
  short: string[];
  /** the words without spaces */
  whole: string;
  wholeShort: string;
  /** a bit for each letter that occurs in the shortened words, and in each of them */
  letters: number;
  lettersOf: number[];
}

/** A name a street can be found by. */
export interface Key extends Forms {
  street: Street;
  /** the spelling, where it is not the name of today */
  via?: string;
}

function lettersOf(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) {
    const bit = text.charCodeAt(i) - 97;
    if (bit >= 0) bits |= 1 << bit;
  }
  return bits;
}

/** How many letters were typed that the name does not have: a quick no to most names. */
export function strangers(typed: number, name: number): number {
  let count = 0;
  for (let bits = typed & ~name; bits; bits &= bits - 1) count++;
  return count;
}

/** The forms of normalised text. */
export function formsOf(normal: string): Forms {
  const words = normal.split(' ').filter(Boolean);
  const short = words.map(shorten);
  const wholeShort = short.join('');
  return { words, short, whole: words.join(''), wholeShort, letters: lettersOf(wholeShort), lettersOf: short.map(lettersOf) };
}

/** The keys of a street: its name and its other spellings. */
export function keysOf(street: Street): Key[] {
  return [street.name, ...street.alt].map((name, i) => {
    const forms = formsOf(normalise(name));
    // Typed letters may be those of the long form or of the short one.
    return { street, via: i ? name : undefined, ...forms, letters: forms.letters | lettersOf(forms.whole), lettersOf: forms.words.map((word, j) => forms.lettersOf[j]! | lettersOf(word)) };
  });
}
