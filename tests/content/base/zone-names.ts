// Names the zone's data already holds: streets, neighbourhoods, stations, services. What is in there is no mistake and nobody's name.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsIn } from './dictionary.ts';
import type { Site } from './site.ts';

/** A file's text, or nothing where there is no such file. */
export const readIfThere = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** Every capitalised word of those names. */
export function namesOf(site: Site): string[] {
  const streets = [...readIfThere(join(site.content, 'geo/streets.json')).matchAll(/"name":"([^"]*)"/g)].map((m) => m[1]!);
  const told = site.files.flatMap(({ collection, data }) => {
    const d = (data ?? {}) as Record<string, unknown>;
    const address = (d['address'] ?? {}) as Record<string, unknown>;
    return ['zone', 'stations', 'neighbourhoods'].includes(collection) ? [d['name'], d['wordmark'], d['city'], d['district'], address['street'], address['place'], address['part'], ...((d['owners'] as string[] | undefined) ?? [])] : [];
  });
  const words = [...streets, ...told.map((name) => String(name ?? ''))].flatMap((name) => wordsIn(name).map(({ word }) => word));
  return words.filter((word) => /^\p{Lu}/u.test(word));
}
