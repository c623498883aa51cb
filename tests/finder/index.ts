// The real index as the browser gets it: every file through JSON, fetched by name, and counted.
import { addressFiles } from '#ui/content/address-files.ts';
import { createFinder } from '#domain/address/create-finder.ts';
import type { Places } from '#domain/address/query.ts';
import { allStreets } from '#ui/content/streets.ts';

const files = new Map([...addressFiles()].map(([name, data]) => [name, JSON.stringify(data)]));

/** The post codes of the zone, as the page brings them. */
export const places: Places = { alle: [...new Set(allStreets().flatMap(({ parts }) => parts.flatMap(({ postcode }) => postcode ?? [])))] };

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

/** One file as text. */
export const fileText = (name: string) => files.get(name);
export const fileNames = [...files.keys()];
