// The streets of the zone with all that is known of them: the open data, and the exceptions of editors laid over it.
import { readFileSync, statSync } from 'node:fs';
import { withExceptions } from '#domain/address/exceptions.ts';
import { withNumbered, type PlacedStreet } from '#domain/address/placed-street.ts';
import { placedStreet, type StreetRow } from '#domain/address/street-row.ts';
import { contentDir } from '#schema/collections.ts';
import { getNeighbourhoods } from './facts.ts';

const file = `${contentDir}/geo/streets.json`;

async function read(): Promise<PlacedStreet[]> {
  const rows = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')) as StreetRow[];
  const exceptions = (await getNeighbourhoods()).flatMap(({ data }) => (data.exceptions ?? []).map((e) => ({ ...e, postcode: e.postcode ? Number(e.postcode) : undefined, neighbourhood: data.number })));
  return withNumbered(withExceptions(rows.map(placedStreet), exceptions));
}

let kept: { changed: number; streets: Promise<PlacedStreet[]> } | undefined;

/** Every street, those of before included, in the order of the file; read again when it has changed. */
export function addressIndex(): Promise<PlacedStreet[]> {
  const changed = statSync(file).mtimeMs;
  if (kept?.changed !== changed) kept = { changed, streets: read() };
  return kept.streets;
}
