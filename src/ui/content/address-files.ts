// The small files that the finder fetches: streets by the letters of their words, house numbers where they decide, and the ground of each neighbourhood.
import { readFileSync } from 'node:fs';
import { indexFiles } from '#domain/address/index-files.ts';
import { contentDir } from '#schema/collections.ts';
import { addressIndex } from './address-index.ts';

const letters = [...'0abcdefghijklmnopqrstuvwxyz'];

/** Every file by its name under `/adressen/`. A letter without streets has a file too, so that nobody who types it is told of a failure. */
export async function addressFiles(): Promise<Map<string, unknown>> {
  const empty = letters.flatMap((letter): [string, unknown][] => [[`straten/${letter}.json`, []], [`nummers/${letter}.json`, {}]]);
  const shapes = JSON.parse(readFileSync(`${contentDir}/geo/neighbourhoods.topo.json`, 'utf8')) as unknown;
  return new Map([...empty, ...indexFiles(await addressIndex()), ['wijken.json', shapes]]);
}
