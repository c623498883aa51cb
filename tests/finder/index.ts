// The real index as the browser gets it: every file through JSON, fetched by name, and counted.
import { readFileSync } from 'node:fs';
import { createFinder } from '#domain/address/create-finder.ts';
import { indexFiles } from '#domain/address/index-files.ts';
import { withNumbered } from '#domain/address/placed-street.ts';
import type { Places } from '#domain/address/query.ts';
import { placedStreet, type StreetRow } from '#domain/address/street-row.ts';

/** Every street of the zone. */
export const streets = withNumbered((JSON.parse(readFileSync('content/geo/streets.json', 'utf8')) as StreetRow[]).map(placedStreet));

/** The files as text, by name. */
export const files = new Map([...indexFiles(streets)].map(([name, data]) => [name, JSON.stringify(data)]));

/** The post codes of the zone, as its page brings them. */
export const places: Places = { overal: [...new Set(streets.flatMap(({ parts }) => parts.flatMap(({ postcode }) => postcode ?? [])))] };

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
