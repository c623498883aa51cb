// The open data as it comes: new files where a folder has them, and otherwise what content/geo keeps.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { parse } from 'yaml';

/** A street as the list of names knows it; what depends on addresses is made anew. */
export interface StreetName {
  name: string;
  /** `current`; every other word means that the name is not on the map of today */
  status: string;
  source?: string;
  alt?: string[];
  /** the share of its line in each neighbourhood */
  wijken_share?: Record<string, number>;
}

/** A name in the register that stands for two streets of today. */
export interface Split {
  name: string;
  odd: string;
  even: string;
}

export interface Sources {
  /** GeoJSON, as text */
  neighbourhoods: string;
  /** CSV, as text */
  addresses: string;
  /** the polygons are newer than the addresses: what was worked out from the old ones no longer holds */
  redrawn: boolean;
  names: StreetName[];
  splits: Split[];
}

const read = (path: string) => (path.endsWith('.br') ? brotliDecompressSync(readFileSync(path)).toString('utf8') : readFileSync(path, 'utf8')).replace(/^\uFEFF/, '');

/** The file in a folder whose name ends so; more than one is a mistake that we cannot guess our way out of. */
function inFolder(folder: string, ending: RegExp): string | undefined {
  const found = readdirSync(folder).filter((name) => ending.test(name));
  if (found.length > 1) throw new Error(`${folder} heeft meer dan een bestand dat past: ${found.join(', ')}. Laat er een staan.`);
  return found[0] && join(folder, found[0]);
}

const map = /(wijken|neighbourhoods)\.geojson$/;
const register = /addresses.*\.csv(\.br)?$/;

/** The sources, from `fresh` where it has them and from `kept` otherwise; throws in words for editors when one is nowhere. */
export function readSources(kept: string, fresh?: string): Sources {
  if (fresh !== undefined && !existsSync(fresh)) throw new Error(`De map ${fresh} bestaat niet.`);
  const find = (ending: RegExp, keptName: string) => {
    const path = (fresh && inFolder(fresh, ending)) || join(kept, keptName);
    if (!existsSync(path)) throw new Error(`${path} ontbreekt, en ${fresh ?? 'er is geen map met nieuwe bestanden'} heeft geen bestand dat eindigt op ${ending.source}. Zie geo/README.md.`);
    return read(path);
  };
  const splits = join(kept, 'split-streets.yaml');
  const brings = (ending: RegExp) => fresh !== undefined && inFolder(fresh, ending) !== undefined;
  return {
    neighbourhoods: find(map, 'neighbourhoods.geojson'),
    addresses: find(register, 'addresses.csv.br'),
    redrawn: brings(map) && !brings(register),
    names: JSON.parse(find(/(street-index|streets)\.json$/, 'streets.json')) as StreetName[],
    splits: existsSync(splits) ? ((parse(read(splits)) as Split[] | null) ?? []) : [],
  };
}
