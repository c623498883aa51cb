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
  return second && second.kind === first.kind && second.cost - first.cost < 0.5 ? [] : [first.key.street];
}

/** A finder over the files that `load` gives. */
export function createFinder({ load, places }: FinderOptions): Finder {
  const index = createIndex(load);
  const fileFor = (query: Query, text: string) => streetsFile(query.street || normalise(text));

  /** All that was typed may be a street ("Ring 4"); only then is it taken apart. */
  function find(text: string, query: Query, limit: number): Match[] {
    const literal = normalise(text);
    if (literal === query.street) return matchStreets(literal, index.keys(), limit);
    const whole = matchStreets(literal, index.keys(), limit).filter(({ kind }) => kind !== 'typo');
    const names = new Set(whole.map(({ key }) => key.street.name));
    return [...whole, ...matchStreets(query.street, index.keys(), limit).filter(({ key }) => !names.has(key.street.name))].slice(0, limit);
  }

  async function suggest(text: string, limit = 8): Promise<Suggested> {
    const query = parseQuery(text, places);
    const file = fileFor(query, text);
    if (!file) return { suggestions: [] };
    await index.streets(file);
    const matches = find(text, query, limit);
    const suggestions = matches.map(({ key, kind }) => ({ street: key.street, name: key.street.name, ...(key.via ? { via: key.via } : {}), match: kind, text: key.street.name + tailOf(query) }));
    const weak = !matches.length || matches[0]!.kind === 'typo';
    if (!weak || index.complete()) return { suggestions };
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
    const exact = () => [index.exact(normalise(text)), index.exact(query.street)].find((found) => found.length);
    let streets = exact();
    let matches: Match[] = [];
    if (!streets) {
      if (!query.street && codes.length) return { kind: 'place', place: query.place, postcodes: codes };
      matches = find(text, query, nearby);
      if (!index.complete() && (!matches.length || matches[0]!.kind === 'typo')) {
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
