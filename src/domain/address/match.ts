// Which streets are meant by what was typed: exact before its beginning, before its words in any order, before slips of the finger.
import { distance } from './distance.ts';
import { normalise, shorten } from './normalise.ts';
import type { Street } from './street.ts';

/** A text in the forms that are compared. */
interface Forms {
  /** the words, as typed and shortened */
  words: string[];
  short: string[];
  /** the words without spaces */
  whole: string;
  wholeShort: string;
  /** a bit for each letter that occurs in the shortened words */
  letters: number;
}

/** A name a street can be found by. */
export interface Key extends Forms {
  street: Street;
  /** the spelling, where it is not the name of today */
  via?: string;
}

export type MatchKind = 'exact' | 'start' | 'words' | 'typo';

export interface Match {
  key: Key;
  kind: MatchKind;
  /** 0 is best; compared within one kind only */
  cost: number;
}

const order: MatchKind[] = ['exact', 'start', 'words', 'typo'];

function lettersOf(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) {
    const bit = text.charCodeAt(i) - 97;
    if (bit >= 0) bits |= 1 << bit;
  }
  return bits;
}

/** How many letters were typed that the name does not have: a quick no to most names. */
function strangers(typed: number, name: number): number {
  let count = 0;
  for (let bits = typed & ~name; bits; bits &= bits - 1) count++;
  return count;
}

function formsOf(normal: string): Forms {
  const words = normal.split(' ').filter(Boolean);
  const short = words.map(shorten);
  const wholeShort = short.join('');
  return { words, short, whole: words.join(''), wholeShort, letters: lettersOf(wholeShort) };
}

/** The keys of a street: its name and its other spellings. */
export function keysOf(street: Street): Key[] {
  return [street.name, ...street.alt].map((name, i) => {
    const { words, short, whole, wholeShort, letters } = formsOf(normalise(name));
    // Typed letters may be those of the long form or of the short one.
    return { street, via: i ? name : undefined, words, short, whole, wholeShort, letters: letters | lettersOf(whole) };
  });
}

/** A typed word begins a word of the name; one that was shortened ("Sint" to "st") must be that word, or it would begin a Steenweg too. */
function begins(typed: Forms, i: number, key: Key, j: number): boolean {
  const [word, short] = [typed.words[i]!, typed.short[i]!];
  return key.words[j]!.startsWith(word) || (short === word ? key.short[j]!.startsWith(short) : key.short[j] === short);
}

/** Each typed word begins another word of the name, in any order: how far from the name's own order and fullness; or undefined. */
function byWords(typed: Forms, key: Key): number | undefined {
  let used = 0;
  let cost = 0;
  let last = -1;
  for (let i = 0; i < typed.words.length; i++) {
    const at = key.words.findIndex((_, j) => !(used & (1 << j)) && begins(typed, i, key, j));
    if (at < 0) return undefined;
    used |= 1 << at;
    if (at < last) cost += 0.1;
    if (key.short[at] !== typed.short[i]) cost += 0.3;
    last = at;
  }
  return cost + 0.2 * (key.words.length - typed.words.length);
}

/** The name begins, at one of its words, with all that was typed, spaces aside. */
function atWord(typed: Forms, key: Key): boolean {
  let from = 0;
  return key.words.some((word) => {
    const begins = from > 0 && key.whole.startsWith(typed.whole, from);
    from += word.length;
    return begins;
  });
}

function plainMatch(typed: Forms, key: Key): Match | undefined {
  if (typed.letters & ~key.letters) return undefined;
  if (key.wholeShort === typed.wholeShort) return { key, kind: 'exact', cost: key.whole === typed.whole ? 0 : 0.1 };
  if (key.whole.startsWith(typed.whole)) return { key, kind: 'start', cost: 0 };
  // "Sint" is "st" when shortened, and so begins a Steenweg too: after the names that begin with what was typed.
  if (key.wholeShort.startsWith(typed.wholeShort)) return { key, kind: 'start', cost: 0.5 };
  const cost = byWords(typed, key);
  if (cost !== undefined) return { key, kind: 'words', cost };
  return atWord(typed, key) ? { key, kind: 'words', cost: 1 } : undefined;
}

/** How many slips are forgiven: none under three letters, one under six, then two; three in a very long name. */
const forgiven = (length: number) => (length < 3 ? 0 : length < 6 ? 1 : length < 16 ? 2 : 3);

/** What a name costs that is longer than what was typed: less than a slip, for the rest may still be coming. */
export const unfinished = 0.4;

/** The slips word by word, in any order; words of the name that were not typed count a little. */
function slipsByWords(typed: Forms, key: Key, max: number): number {
  let used = 0;
  let cost = 0;
  for (let i = 0; i < typed.words.length; i++) {
    const own = Math.min(max, forgiven(typed.words[i]!.length));
    let best = max + 1;
    let at = 0;
    for (let j = 0; j < key.words.length; j++) {
      if (used & (1 << j)) continue;
      const long = distance(typed.words[i]!, key.words[j]!, own);
      const short = distance(typed.short[i]!, key.short[j]!, own);
      const slips = Math.min(long.whole, short.whole, long.start + 0.3, short.start + 0.3);
      if (slips <= own + 0.3 && slips < best) [best, at] = [slips, j];
    }
    used |= 1 << at;
    cost += best;
    if (cost > max) return cost;
  }
  return cost + 0.2 * Math.max(0, key.words.length - typed.words.length);
}

function typoMatch(typed: Forms, key: Key, max: number): Match | undefined {
  if (strangers(typed.letters, key.letters) > max) return undefined;
  const long = distance(typed.whole, key.whole, max);
  const short = distance(typed.wholeShort, key.wholeShort, max);
  let cost = Math.min(long.whole, short.whole, long.start + unfinished, short.start + unfinished);
  if (cost > 1 && key.words.length > 1) cost = Math.min(cost, slipsByWords(typed, key, max) + 0.1);
  if (cost > max + unfinished) return undefined;
  return { key, kind: 'typo', cost: cost + (key.whole[0] === typed.whole[0] ? 0 : 0.15) };
}

function compareMatches(a: Match, b: Match): number {
  return order.indexOf(a.kind) - order.indexOf(b.kind) || a.cost - b.cost || a.key.whole.length - b.key.whole.length || (a.key.whole < b.key.whole ? -1 : 1);
}

/** One match a street, the best. */
function bestOfEach(matches: Match[]): Match[] {
  const seen = new Set<string>();
  return matches.sort(compareMatches).filter(({ key }) => !seen.has(key.street.name) && seen.add(key.street.name));
}

export interface MatchOptions {
  limit: number;
  /** whether slips of the finger are forgiven; they are looked for only where the plain ways find fewer than three */
  slips: boolean;
}

/** The streets meant by normalised text, best first; none under two letters. */
export function matchStreets(normal: string, keys: Key[], { limit, slips }: MatchOptions): Match[] {
  const typed = formsOf(normal);
  if (typed.whole.length < 2) return [];
  const plain = bestOfEach(keys.flatMap((key) => plainMatch(typed, key) ?? []));
  // Beside a plain match, a name two slips away is noise.
  const max = Math.min(forgiven(typed.whole.length), plain.length ? 1 : 3);
  if (!slips || plain.length >= 3 || !max) return plain.slice(0, limit);
  const found = new Set(plain.map(({ key }) => key.street.name));
  const typos = bestOfEach(keys.flatMap((key) => (found.has(key.street.name) ? [] : (typoMatch(typed, key, max) ?? []))));
  return [...plain, ...typos].slice(0, limit);
}
