// The look-up of a whole address: finds its street, fetches the numbers it needs, and lets them decide.
import type { Answer } from './answer.ts';
import { decide, type Candidate } from './decide.ts';
import { findStreets, isWeak, meant, readings, type Found } from './find-street.ts';
import type { Chosen } from './finder.ts';
import type { LoadedIndex } from './load.ts';
import { matchStreets } from './match.ts';
import { normalise } from './normalise.ts';
import { parseQuery, type Places, type Query } from './query.ts';
import { allStreets, numbersFile, streetsFile } from './street-file.ts';
import type { HouseNumber, Street } from './street.ts';

/** Names in a `not-found` answer. */
const nearby = 5;

const numberOf = ({ number, suffix = '' }: Query): HouseNumber | undefined => (number === undefined ? undefined : { number, suffix });

/** The parts of streets that the post codes leave, all of them when they leave none; with their house numbers where those matter. */
async function candidates(index: LoadedIndex, streets: Street[], { codes, at }: { codes: number[]; at?: HouseNumber }): Promise<Candidate[]> {
  const meanings = streets.flatMap((street) => (street.means.length ? street.means.map((name) => index.street(name)) : [Promise.resolve(street)]));
  const parts = (await Promise.all(meanings)).flatMap((street) => (street ? street.parts.map((part) => ({ ...part, street: street.name })) : []));
  const inside = parts.filter(({ postcode }) => postcode && codes.includes(postcode));
  return Promise.all(
    (inside.length ? inside : parts).map(async (part) => {
      const matters = part.numbered && (at || part.neighbourhoods.length > 1);
      return matters ? { ...part, sides: await index.sides(numbersFile(part.street), part.street, part.postcode) } : part;
    }),
  );
}

/** A letter behind a name is a house ("Hof A"), unless a street's name goes on with it ("Beek l"). */
function letterAside(index: LoadedIndex, text: string, query: Query): Query {
  const normal = normalise(text);
  const goesOn = query.number === 0 && matchStreets(normal, index.keys(), { limit: 1, slips: false }).length > 0;
  return goesOn ? { street: normal, full: normal } : query;
}

/** The streets meant, after the whole index has come where the first file has nothing like it; and what came near. */
async function streetsMeant(index: LoadedIndex, text: string, query: Query): Promise<{ streets: Street[]; near: Found[] }> {
  const exact = readings(text, query).map(index.exact).find((found) => found.length);
  if (exact) return { streets: exact, near: [] };
  let near = findStreets(index, text, query, nearby);
  if (!index.complete() && isWeak(near)) {
    await index.streets(allStreets);
    near = findStreets(index, text, query, nearby);
  }
  return { streets: meant(near), near };
}

async function ofText(index: LoadedIndex, text: string, typed: Query, codes: number[]): Promise<Answer> {
  const file = streetsFile(typed.street || normalise(text));
  if (!file || !/[a-z].*[a-z0-9]/.test(typed.full)) return codes.length ? { kind: 'place', postcodes: codes } : { kind: 'empty' };
  await index.streets(file);
  const query = letterAside(index, text, typed);
  const placeOnly = !query.street && codes.length && !index.exact(normalise(text)).length;
  if (placeOnly) return { kind: 'place', ...(query.place ? { place: query.place } : {}), postcodes: codes };
  const { streets, near } = await streetsMeant(index, text, query);
  if (!streets.length) return { kind: 'not-found', nearest: near.map(({ key }) => key.street.name) };
  // A number that belongs to the name ("Ring 4") is no house.
  const at = index.exact(normalise(text)).length ? undefined : numberOf(query);
  return decide(await candidates(index, streets, { codes, at }), at);
}

/** The answer to an address as typed, or to its number and post code in a street that was chosen. Rejects when a file cannot be loaded. */
export async function lookUp(index: LoadedIndex, places: Places, asked: { text: string; chosen?: Chosen }): Promise<Answer> {
  const { text, chosen } = asked;
  const query = parseQuery(text, places);
  const own = Object.values(places).flat();
  if (query.postcode && own.length && !own.includes(query.postcode)) return { kind: 'outside', postcode: query.postcode };
  const codes = chosen?.postcode ? [chosen.postcode] : query.postcode ? [query.postcode] : (places[query.place ?? ''] ?? []);
  if (!chosen) return ofText(index, text, query, codes);
  const street = await index.street(chosen.street);
  const at = numberOf(query);
  return street ? decide(await candidates(index, [street], { codes, at }), at) : { kind: 'not-found', nearest: [] };
}
