// Which streets the whole of what was typed can mean, place and number included or left out.
import type { LoadedIndex } from './load.ts';
import { matchStreets, type Match } from './match.ts';
import { normalise, shorten } from './normalise.ts';
import type { Query } from './query.ts';
import { unfinished } from './slips.ts';
import type { Street } from './street.ts';

/** Less than this between the costs of two matches, and nobody can tell which was meant. */
const nearlyAsLikely = 0.25;

/** What the slips in one name cost at most that is taken for what was typed. */
const mostSlips = 2 + unfinished;

/** A name this long is seldom one slip away from another ("Kerkstraat": six letters of it tell nothing). */
const enough = 11;

export interface Found extends Match {
  /** the words that were taken for the street */
  reading: string;
}

/** All that was typed may be a street ("Ring 4"), also with a place in it ("Dorp straat"); only then is it taken apart. */
export function readings(text: string, { full, street }: Query): string[] {
  return [...new Set([normalise(text), full, street])].filter(Boolean);
}

/** Streets for a query, best first; slips of the finger are forgiven in what is left of it when all else is taken out. */
export function findStreets(index: LoadedIndex, text: string, query: Query, limit: number): Found[] {
  const found = readings(text, query).flatMap((reading) => matchStreets(reading, index.keys(), { limit, slips: reading === query.street }).map((match) => ({ ...match, reading })));
  return found.filter(({ key }, i) => found.findIndex((other) => other.key.street === key.street) === i).slice(0, limit);
}

/**
 * Whether the street may stand under another letter: nothing found, or nothing but slips, and more than one of them, or in so short a name
 * that some other street is one slip away too. One slip in a longer name is nearly always right, and saves 20 kB.
 */
export function isWeak([best]: Found[]): boolean {
  return !best || (best.kind === 'typo' && (best.cost > 1 + unfinished || best.reading.length < enough));
}

/** Words that people put before the name of their street. */
const before = /^(?:(?:ik|woon|wonen|in|op|aan|de|het) )+/;

/** Streets whose name or other spelling was typed, words before it aside. */
export function exactStreets(index: LoadedIndex, text: string, query: Query): Street[] {
  const all = [...readings(text, query), query.street.replace(before, '')];
  return all.map(index.exact).find((found) => found.length) ?? [];
}

/** Whether even the best match is too far from what was typed to be taken for it. */
export const tooFar = ([best]: Found[]) => !best || best.cost > mostSlips;

/** Streets among the words that were typed ("Bakkerij Veldlaan"), the longest run of words first; for where nothing is like all of them. */
export function streetsInside(index: LoadedIndex, { street }: Query, limit: number): Match[] {
  const words = street.split(' ').slice(0, 12);
  const runs = words.flatMap((_, i) => words.slice(i).map((_, j) => words.slice(i, i + j + 1).join(' '))).sort((a, b) => b.length - a.length);
  for (const run of runs) {
    const found = run.length > 3 ? matchStreets(run, index.keys(), { limit, slips: false }) : [];
    if (found.length) return found;
  }
  return [];
}

/** One word that only begins a longer name: it may as well be a town, and the longer name a square at its station. */
const onlyBegins = ({ key, kind, reading }: Found) => kind === 'start' && !reading.includes(' ') && key.wholeShort.length - shorten(reading).length > 2;

/** The one street meant, several of one name, or none when another is nearly as likely: a wrong street is a wrong door. */
export function meant(matches: Found[], { number }: Query): Street[] {
  const [first, second] = matches;
  if (!first || tooFar(matches) || (number === undefined && onlyBegins(first))) return [];
  if (first.kind === 'exact') return matches.filter(({ kind }) => kind === 'exact').map(({ key }) => key.street);
  return second && second.kind === first.kind && second.cost - first.cost < nearlyAsLikely ? [] : [first.key.street];
}
