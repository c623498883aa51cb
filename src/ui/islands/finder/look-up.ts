// The finder of addresses with its files, fetched from this site letter by letter. A file of its own: it is not needed before the first letter.
import { createFinder } from '#domain/address/create-finder.ts';
import type { Finder } from '#domain/address/finder.ts';
import type { Places } from '#domain/address/place-names.ts';
import { bring } from './parts.ts';

async function load(file: string): Promise<unknown> {
  const answer = await fetch(`/adressen/${file}`);
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  return answer.json();
}

export type StartFinder = (places: Places) => Finder;

const startFinder: StartFinder = (places) => createFinder({ load, places });
bring('look-up', startFinder);
