// Which streets the whole of what was typed can mean, place and number included or left out.
import type { LoadedIndex } from './load.ts';
import { matchStreets, type Match } from './match.ts';
import { normalise } from './normalise.ts';
import type { Query } from './query.ts';
import { unfinished } from './slips.ts';
import type { Street } from './street.ts';

/** Less than this between the costs of two matches, and nobody can tell which was meant. */
const nearlyAsLikely = 0.25;

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

/** The one street meant, several of one name, or none when another is nearly as likely: a wrong street is a wrong door. */
export function meant(matches: Match[]): Street[] {
  const [first, second] = matches;
  if (!first) return [];
  if (first.kind === 'exact') return matches.filter(({ kind }) => kind === 'exact').map(({ key }) => key.street);
  return second && second.kind === first.kind && second.cost - first.cost < nearlyAsLikely ? [] : [first.key.street];
}
