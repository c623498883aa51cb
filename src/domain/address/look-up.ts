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

/** The parts of streets, names of before taken as those of today. */
async function partsOf(index: LoadedIndex, streets: Street[]): Promise<Candidate[]> {
  const meanings = streets.flatMap((street) => (street.means.length ? street.means.map((name) => index.street(name)) : [Promise.resolve(street)]));
  return (await Promise.all(meanings)).flatMap((street) => (street ? street.parts.map((part) => ({ ...part, street: street.name })) : []));
}

/** Candidates with their house numbers, where those matter. */
function numbered(index: LoadedIndex, parts: Candidate[], at?: HouseNumber): Promise<Candidate[]> {
  return Promise.all(
    parts.map(async (part) => {
      const matters = part.numbered && (at || part.neighbourhoods.length > 1);
      return matters ? { ...part, sides: await index.sides(numbersFile(part.street), part.street, part.postcode) } : part;
    }),
  );
}

/** The answer in the parts that the post codes leave; in all of them when they leave none, or none with this number: people often have the post code wrong. */
async function decideIn(index: LoadedIndex, streets: Street[], { codes, at }: { codes: number[]; at?: HouseNumber }): Promise<Answer> {
  const parts = await partsOf(index, streets);
  const inside = parts.filter(({ postcode }) => postcode && codes.includes(postcode));
  const all = async () => decide(await numbered(index, parts, at), at);
  if (!inside.length) return all();
  const answer = decide(await numbered(index, inside, at), at);
  if (answer.kind !== 'unknown-number' || inside.length === parts.length) return answer;
  // Asking for the post code that was just given would go on for ever.
  const elsewhere = await all();
  return elsewhere.kind === 'postcodes' ? answer : elsewhere;
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
  // A place may have given a street its name.
  const placeOnly = !query.street && codes.length && !readings(text, query).some((reading) => index.exact(reading).length);
  if (placeOnly) return { kind: 'place', ...(query.place ? { place: query.place } : {}), postcodes: codes };
  const { streets, near } = await streetsMeant(index, text, query);
  if (!streets.length) return { kind: 'not-found', nearest: near.map(({ key }) => key.street.name) };
  // A number that belongs to the name ("Ring 4") is no house.
  const at = index.exact(normalise(text)).length ? undefined : numberOf(query);
  return decideIn(index, streets, { codes, at });
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
  return street ? decideIn(index, [street], { codes, at: numberOf(query) }) : { kind: 'not-found', nearest: [] };
}
