// The small files that the finder fetches: streets by the letters of their words, house numbers where they decide, and the ground of each neighbourhood.
import { readFileSync } from 'node:fs';
import { indexFiles } from '#domain/address/index-files.ts';
import { contentDir } from '#schema/collections.ts';
import { addressIndex } from './address-index.ts';

/** Every file by its name under `/adressen/`. */
export async function addressFiles(): Promise<Map<string, unknown>> {
  const shapes = JSON.parse(readFileSync(`${contentDir}/geo/neighbourhoods.topo.json`, 'utf8')) as unknown;
  return new Map([...indexFiles(await addressIndex()), ['wijken.json', shapes]]);
}
