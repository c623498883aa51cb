// Streets as lines of text, the way they travel, and the file in which each of them stands.
import { normalise } from './normalise.ts';
import type { Part, Street } from './street.ts';

/**
 * A street as a line: `-` before a name of before; `~` other spellings; `=` what it is called today; `|` a part: post code, `:`, neighbourhoods with
 * the most houses first, `*` where house numbers are kept. No part: nothing is known of the place.
 */
export function writeStreet({ name, parts, former, alt, means }: Street): string {
  const placed = parts.filter(({ neighbourhoods }) => neighbourhoods.length);
  const text = placed.map(({ postcode, neighbourhoods, numbered }) => `|${postcode ?? ''}:${neighbourhoods.join(',')}${numbered ? '*' : ''}`);
  return [former ? '-' : '', name, ...alt.map((each) => `~${each}`), ...means.map((each) => `=${each}`), ...text].join('');
}

function readPart(text: string): Part {
  const [postcode, rest] = text.split(':') as [string, string];
  const numbered = rest.endsWith('*');
  const neighbourhoods = (numbered ? rest.slice(0, -1) : rest).split(',').map(Number);
  return { postcode: postcode ? Number(postcode) : undefined, neighbourhoods, numbered };
}

/** The street of a line that `writeStreet` wrote. */
export function readStreet(line: string): Street {
  const [head, ...parts] = line.split('|') as [string, ...string[]];
  const [names, ...means] = head.split('=') as [string, ...string[]];
  const [first, ...alt] = names.split('~') as [string, ...string[]];
  const former = first.startsWith('-');
  return { name: former ? first.slice(1) : first, parts: parts.length ? parts.map(readPart) : [{ neighbourhoods: [], numbered: false }], former, alt, means };
}

/** Words that begin too many names to tell streets apart. */
const small = new Set('van de der den ten ter het t d l la le in op aan en von du'.split(' '));

const letterOf = (word: string) => (/^[a-z]/.test(word) ? word.charAt(0) : '0');

/** The letters under which a street is filed: of its first word, and of every word that tells something, in all its spellings. */
export function lettersFor({ name, alt }: Pick<Street, 'name' | 'alt'>): string[] {
  const words = [name, ...alt].flatMap((each) => normalise(each).split(' ').filter((word, i) => i === 0 || !small.has(word)));
  return [...new Set(words.map(letterOf))];
}

/** The file with the streets that normalised text can mean, from its first letter on; undefined without letters or digits. */
export function streetsFile(normal: string): string | undefined {
  const words = normal.split(' ').filter(Boolean);
  const word = words.find((each) => each.length > 1 && !small.has(each)) ?? words[0];
  return word && `straten/${letterOf(word)}.json`;
}

/** The file with every street. */
export const allStreets = 'straten/alle.json';

/** The file with the house numbers of a street. */
export const numbersFile = (street: string) => `nummers/${letterOf(normalise(street))}.json`;
