// The look-up of a whole address: finds its street, fetches the numbers it needs, and lets them decide.
import type { Answer } from './answer.ts';
import { decide, type Candidate } from './decide.ts';
import { exactStreets, findStreets, isWeak, meant, readings, streetsInside, tooFar } from './find-street.ts';
import type { Chosen } from './finder.ts';
import type { LoadedIndex } from './load.ts';
import { matchStreets, type Match } from './match.ts';
import { normalise } from './normalise.ts';
import { placeNames, type Places } from './place-names.ts';
import { parseQuery, type Query } from './query.ts';
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
async function streetsMeant(index: LoadedIndex, text: string, query: Query): Promise<{ streets: Street[]; near: Match[]; exact?: boolean }> {
  const look = () => {
    const streets = exactStreets(index, text, query);
    return { streets, exact: streets.length > 0, near: streets.length ? [] : findStreets(index, text, query, nearby) };
  };
  let { streets, exact, near } = look();
  if (!exact && !index.complete() && isWeak(near)) {
    await index.streets(allStreets);
    ({ streets, exact, near } = look());
  }
  if (exact) return { streets, near, exact };
  const inside = tooFar(near) ? streetsInside(index, query, nearby) : [];
  return { streets: meant(near, query), near: [...inside, ...near.filter(({ key }) => !inside.some((other) => other.key.street === key.street))].slice(0, nearby) };
}

/** The address behind a comma, where the words before it are no street of ours: a firm, or a town of another zone. */
async function ofWordsBehind(index: LoadedIndex, places: Places, { text, codes }: { text: string; codes: number[] }): Promise<Answer | undefined> {
  const behind = /^[^\d,;]+[,;](.*[a-z]{3}.*)$/is.exec(text)?.[1];
  const answer = behind && (await ofText(index, places, { text: behind, query: parseQuery(behind, places), codes }));
  return answer && 'street' in answer ? elsewherePerhaps(answer) : undefined;
}

/** An answer that may be about another town's street of that name. */
const elsewherePerhaps = (answer: Answer): Answer => (answer.kind === 'found' || answer.kind === 'border' ? { ...answer, elsewhere: true } : answer);

async function ofText(index: LoadedIndex, places: Places, { text, query: typed, codes }: { text: string; query: Query; codes: number[] }): Promise<Answer> {
  const file = streetsFile(typed.street || normalise(text));
  if (!file || !/[a-z].*[a-z0-9]/.test(typed.full)) return codes.length ? { kind: 'place', postcodes: codes } : { kind: 'empty' };
  await index.streets(file);
  const query = letterAside(index, text, typed);
  // A place may have given a street its name.
  const placeOnly = (!query.street || placeNames(places).nameOf.has(query.street)) && codes.length && !readings(text, query).some((reading) => index.exact(reading).length);
  if (placeOnly) return { kind: 'place', ...(query.place ? { place: query.place } : {}), postcodes: codes };
  const { streets, near, exact } = await streetsMeant(index, text, query);
  const behind = exact ? undefined : await ofWordsBehind(index, places, { text, codes });
  if (behind) return behind;
  // Four digits before words that are no street of ours are the post code of a town.
  if (!exact && query.number! > 999 && normalise(text).startsWith(String(query.number))) return { kind: 'outside', postcode: query.number! };
  if (!streets.length) return { kind: 'not-found', nearest: near.map(({ key }) => key.street.name) };
  // A number that belongs to the name ("Ring 4") is no house.
  const at = index.exact(normalise(text)).length ? undefined : numberOf(query);
  const answer = await decideIn(index, streets, { codes, at });
  return query.rest ? elsewherePerhaps(answer) : answer;
}

/** The answer to an address as typed, or to its number and post code in a street that was chosen. Rejects when a file cannot be loaded. */
export async function lookUp(index: LoadedIndex, places: Places, asked: { text: string; chosen?: Chosen }): Promise<Answer> {
  const { text, chosen } = asked;
  const query = parseQuery(text, places);
  const own = Object.values(places).flat();
  if (query.postcode && own.length && !own.includes(query.postcode)) return { kind: 'outside', postcode: query.postcode };
  const codes = chosen?.postcode ? [chosen.postcode] : query.postcode ? [query.postcode] : (places[query.place ?? ''] ?? []);
  if (!chosen) return ofText(index, places, { text, query, codes });
  const street = await index.street(chosen.street);
  return street ? decideIn(index, [street], { codes, at: numberOf(query) }) : { kind: 'not-found', nearest: [] };
}
