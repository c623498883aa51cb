// Which streets lie in which neighbourhood, from the street index in the content.
import { readFileSync } from 'node:fs';
import { contentDir } from '#schema/collections.ts';

interface Street {
  name: string;
  status: string;
  parts?: { wijken: Record<string, number> }[];
  wijken_share?: Record<string, number>;
}

export interface StreetIn {
  name: string;
  /** the street also lies in another neighbourhood */
  partly: boolean;
}

/** Names in the source that are no streets: loose letters, temporary ramps, resting places, pairs. */
const noise = /^(.|[A-Z]-[Ww]egel|Tijdelijke .*|Rustplaats .*|.* \/ .*)$/;

function load(): Map<number, StreetIn[]> {
  const path = `${contentDir}/geo/streets.json`;
  let streets: Street[];
  try {
    streets = JSON.parse(readFileSync(path, 'utf8')) as Street[];
  } catch (error) {
    throw new Error(`${path} ontbreekt of is geen geldige JSON. Zet het bestand terug; zie content/geo/README.md. (${(error as Error).message})`);
  }
  const found = new Map<number, StreetIn[]>();
  for (const street of streets) {
    if (street.status !== 'current' || noise.test(street.name)) continue;
    const numbers = new Set([...(street.parts ?? []).flatMap((p) => Object.keys(p.wijken)), ...Object.keys(street.wijken_share ?? {})].map(Number));
    for (const n of numbers) found.set(n, [...(found.get(n) ?? []), { name: street.name, partly: numbers.size > 1 }]);
  }
  for (const list of found.values()) list.sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  return found;
}

let cache: Map<number, StreetIn[]> | undefined;

/** The current streets of a neighbourhood by its number, in alphabetical order. */
export function streetsOf(neighbourhood: number): StreetIn[] {
  cache ??= load();
  return cache.get(neighbourhood) ?? [];
}
