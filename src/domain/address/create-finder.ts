// Makes the finder: takes apart what was typed, finds the streets meant, and lets their house numbers decide.
import type { Answer } from './answer.ts';
import { decide, type Candidate } from './decide.ts';
import type { Finder, FinderOptions, Suggested } from './finder.ts';
import { createIndex } from './load.ts';
import { matchStreets, type Match } from './match.ts';
import { normalise } from './normalise.ts';
import { parseQuery, type Query } from './query.ts';
import { allStreets, numbersFile, streetsFile } from './street-file.ts';
import type { HouseNumber, Street } from './street.ts';

/** Names in a `not-found` answer. */
const nearby = 5;

/** Less than this between the costs of two matches, and nobody can tell which was meant. */
const nearlyAsLikely = 0.25;

function numberOf({ number, suffix = '' }: Query): HouseNumber | undefined {
  return number === undefined ? undefined : { number, suffix };
}

/** What was typed behind the street, to be kept when a street is chosen. */
function tailOf({ number, suffix = '', box, postcode }: Query): string {
  const door = number === undefined ? '' : suffix.startsWith('-') ? ` ${suffix.charAt(1)}${number}` : ` ${number || ''}${suffix}`;
  return `${door}${door && box ? ` bus ${box}` : ''}${postcode ? `, ${postcode}` : ''}`;
}

/** The one street meant, or undefined when another is nearly as likely: a wrong street is a wrong door. */
function meant(matches: Match[]): Street[] {
  const [first, second] = matches;
  if (!first) return [];
  if (first.kind === 'exact') return matches.filter(({ kind }) => kind === 'exact').map(({ key }) => key.street);
  return second && second.kind === first.kind && second.cost - first.cost < nearlyAsLikely ? [] : [first.key.street];
}

/** Nothing but slips of the finger: the street may stand under another letter. */
const isWeak = (matches: Match[]) => !matches.length || matches[0]!.kind === 'typo';

/** A finder over the files that `load` gives. */
export function createFinder({ load, places }: FinderOptions): Finder {
  const index = createIndex(load);
  const fileFor = (query: Query, text: string) => streetsFile(query.street || normalise(text));

  /** All that was typed may be a street ("Ring 4"), also with a place in it; only then is it taken apart. */
  const readings = (text: string, { full, street }: Query) => [...new Set([normalise(text), full, street])].filter(Boolean);

  function find(text: string, query: Query, limit: number): (Match & { reading: string })[] {
    const found = readings(text, query).flatMap((reading) => matchStreets(reading, index.keys(), { limit, slips: reading === query.street }).map((match) => ({ ...match, reading })));
    return found.filter(({ key }, i) => found.findIndex((other) => other.key.street === key.street) === i).slice(0, limit);
  }

  async function suggest(text: string, limit = 8): Promise<Suggested> {
    const query = parseQuery(text, places);
    const file = fileFor(query, text);
    if (!file) return { suggestions: [] };
    await index.streets(file);
    const matches = find(text, query, limit);
    const tail = (reading: string) => (reading === query.street || reading === query.full ? tailOf(query) : '');
    const suggestions = matches.map(({ key: { street, via }, kind, reading }) => ({ street, name: street.name, ...(via ? { via } : {}), match: kind, text: street.name + tail(reading) }));
    if (index.complete() || !isWeak(matches)) return { suggestions };
    return { suggestions, more: () => index.streets(allStreets).then(() => suggest(text, limit)) };
  }

  /** The parts of the streets that the post code or place leaves; all of them when it leaves none. */
  async function candidates(streets: Street[], codes: number[], withNumber: boolean): Promise<Candidate[]> {
    const named = await Promise.all(streets.flatMap((street) => (street.means.length ? street.means.map((name) => index.street(name)) : [Promise.resolve(street)])));
    const parts = named.flatMap((street) => (street ? street.parts.map((part) => ({ ...part, street: street.name })) : []));
    const inside = parts.filter(({ postcode }) => postcode && codes.includes(postcode));
    const left = inside.length ? inside : parts;
    return Promise.all(left.map(async (part) => (part.numbered && (withNumber || part.neighbourhoods.length > 1) ? { ...part, sides: await index.sides(numbersFile(part.street), part.street, part.postcode) } : part)));
  }

  async function answer(text: string, chosen?: { street: string; postcode?: number }): Promise<Answer> {
    const query = parseQuery(text, places);
    const own = Object.values(places).flat();
    if (query.postcode && own.length && !own.includes(query.postcode)) return { kind: 'outside', postcode: query.postcode };
    const codes = chosen?.postcode ? [chosen.postcode] : query.postcode ? [query.postcode] : (places[query.place ?? ''] ?? []);
    if (chosen) {
      const street = await index.street(chosen.street);
      return street ? decide(await candidates([street], codes, query.number !== undefined), numberOf(query)) : { kind: 'not-found', nearest: [] };
    }
    const file = fileFor(query, text);
    if (!file) return codes.length ? { kind: 'place', postcodes: codes } : { kind: 'empty' };
    await index.streets(file);
    let streets = readings(text, query).map(index.exact).find((found) => found.length);
    let matches: Match[] = [];
    if (!streets) {
      if (!query.street && codes.length) return { kind: 'place', place: query.place, postcodes: codes };
      matches = find(text, query, nearby);
      if (!index.complete() && isWeak(matches)) {
        await index.streets(allStreets);
        matches = find(text, query, nearby);
      }
      streets = meant(matches);
    }
    if (!streets.length) return { kind: 'not-found', nearest: matches.map(({ key }) => key.street.name) };
    const whole = index.exact(normalise(text)).length > 0;
    return decide(await candidates(streets, codes, !whole && query.number !== undefined), whole ? undefined : numberOf(query));
  }

  return { suggest, answer };
}
