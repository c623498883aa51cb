// The open data as it comes: new files where a folder has them, and otherwise what content/geo keeps.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { parse } from 'yaml';
import { checkedMap, checkedNames, checkedText, SourceFault } from './source-faults.ts';

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
  if (found.length > 1) throw new SourceFault(`${folder} heeft meer dan een bestand dat past: ${found.join(', ')}. Laat er een staan.`);
  return found[0] && join(folder, found[0]);
}

const map = /(wijken|neighbourhoods)\.geojson$/;
const register = /addresses.*\.csv(\.br)?$/;
const list = /(street-index|streets)\.json$/;

/** A folder of new files without any that we know would change nothing, and look as if it had. */
function refuseStrangers(fresh: string): void {
  if (!existsSync(fresh)) throw new SourceFault(`De map ${fresh} bestaat niet.`);
  if ([map, register, list].some((ending) => inFolder(fresh, ending))) return;
  throw new SourceFault(`${fresh} heeft geen bestand dat we kennen. Gevonden: ${readdirSync(fresh).join(', ') || 'niets'}. Geef de bestanden een naam die eindigt op wijken.geojson, addresses….csv of street-index.json (zie geo/README.md).`);
}

/** The sources, from `fresh` where it has them and from `kept` otherwise; throws a `SourceFault` when one is nowhere or cannot be used. */
export function readSources(kept: string, fresh?: string): Sources {
  if (fresh !== undefined) refuseStrangers(fresh);
  const find = <T>(ending: RegExp, keptName: string, checked: (name: string, text: string) => T): T => {
    const path = (fresh && inFolder(fresh, ending)) || join(kept, keptName);
    if (!existsSync(path)) throw new SourceFault(`${path} ontbreekt, en ${fresh ?? 'er is geen map met nieuwe bestanden'} heeft geen bestand dat eindigt op ${ending.source}. Zie geo/README.md.`);
    return checked(path, read(path));
  };
  const splits = join(kept, 'split-streets.yaml');
  const brings = (ending: RegExp) => fresh !== undefined && inFolder(fresh, ending) !== undefined;
  return {
    neighbourhoods: find(map, 'neighbourhoods.geojson', checkedMap),
    addresses: find(register, 'addresses.csv.br', checkedText),
    redrawn: brings(map) && !brings(register),
    names: find(list, 'streets.json', checkedNames<StreetName>),
    splits: existsSync(splits) ? ((parse(read(splits)) as Split[] | null) ?? []) : [],
  };
}
