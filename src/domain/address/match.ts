// Which streets are meant by what was typed: exact before its beginning, before its words in any order, before slips of the finger.
import { forgiven, slipsTo } from './slips.ts';
import { formsOf, type Forms, type Key } from './street-key.ts';

export type MatchKind = 'exact' | 'start' | 'words' | 'typo';

export interface Match {
  key: Key;
  kind: MatchKind;
  /** 0 is best; compared within one kind only */
  cost: number;
}

const order: MatchKind[] = ['exact', 'start', 'words', 'typo'];

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

function compareMatches(a: Match, b: Match): number {
  return order.indexOf(a.kind) - order.indexOf(b.kind) || a.cost - b.cost || a.key.whole.length - b.key.whole.length || (a.key.whole < b.key.whole ? -1 : 1);
}

/** The matches among all names; a loop, for `flatMap` makes an empty list for each of the thousands that do not match. */
function matching(keys: Key[], match: (key: Key) => Match | undefined): Match[] {
  const found: Match[] = [];
  for (const key of keys) {
    const one = match(key);
    if (one) found.push(one);
  }
  return found;
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
  const plain = bestOfEach(matching(keys, (key) => plainMatch(typed, key)));
  // Beside a plain match, a name two slips away is noise.
  const max = Math.min(forgiven(typed.whole.length), plain.length ? 1 : 3);
  if (!slips || plain.length >= 3 || !max) return plain.slice(0, limit);
  const found = new Set(plain.map(({ key }) => key.street.name));
  const typos = matching(keys, (key): Match | undefined => {
    const cost = found.has(key.street.name) ? undefined : slipsTo(typed, key, max);
    return cost === undefined ? undefined : { key, kind: 'typo', cost };
  });
  return [...plain, ...bestOfEach(typos)].slice(0, limit);
}
