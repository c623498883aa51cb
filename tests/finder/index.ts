// The real index as the browser gets it: every file through JSON, fetched by name, and counted.
import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { createFinder } from '#domain/address/create-finder.ts';
import { indexFiles } from '#domain/address/index-files.ts';
import { normalise } from '#domain/address/normalise.ts';
import { withNumbered } from '#domain/address/placed-street.ts';
import type { Places } from '#domain/address/place-names.ts';
import { placedStreet, type StreetRow } from '#domain/address/street-row.ts';

/** Every street of the zone. */
export const streets = withNumbered((JSON.parse(readFileSync('content/geo/streets.json', 'utf8')) as StreetRow[]).map(placedStreet));

/** The files as text, by name. */
export const files = new Map([...indexFiles(streets)].map(([name, data]) => [name, JSON.stringify(data)]));

const yaml = (path: string) => parse(readFileSync(path, 'utf8')) as { name: string; city: string; postcodes: string[]; villages?: { name: string; postcode: string | number }[] };
const neighbourhoods = globSync('content/contact/neighbourhoods/*.yaml').sort().map(yaml);

/** The name of the zone's city. */
export const { city } = yaml('content/zone.yaml');

/** The places of the zone with their post codes, as its page brings them: the city, the neighbourhoods, and the names inside their names. */
export const places: Places = {};
const add = (name: string, postcodes: (string | number)[]) => {
  const key = normalise(name);
  if (key.length > 3) places[key] = [...new Set([...(places[key] ?? []), ...postcodes.map(Number)])];
};
for (const { name, postcodes, villages = [] } of neighbourhoods) {
  for (const each of [city, name, ...name.split(/ - | en /)]) add(each, postcodes);
  for (const village of villages) add(village.name, [village.postcode]);
}

/** A finder over the real files, with the names of those it fetched. */
export function realFinder() {
  const fetched: string[] = [];
  const load = (file: string) => {
    const text = files.get(file);
    if (text === undefined) return Promise.reject(new Error(`${file} is not there`));
    fetched.push(file);
    return Promise.resolve(JSON.parse(text) as unknown);
  };
  return { finder: createFinder({ load, places }), fetched };
}
