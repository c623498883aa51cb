// The map data: there, readable, and with the columns that the map and the street lists are drawn from.
import { existsSync, readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import { show, type Fault } from './fault.ts';
import { mapRules, smallMapRules, streetRules, type Path, type Rule } from './geo-rules.ts';
import type { ContentFile } from './read.ts';

interface GeoFile {
  path: string;
  text: string;
  json: unknown;
}

const mend = 'zet het bestand van de bron terug, met dezelfde kolommen; welke dat zijn, staat in geo/README.md.';
const remake = 'maak het opnieuw: npm run data.';

/** JSON is YAML too: the line of a value, looked up only when there is a fault. */
function lineOf(text: string, path: Path): number {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as { range?: [number] } | undefined;
    if (node?.range) return counter.linePos(node.range[0]).line;
  }
  return 1;
}

const nameOf = (path: Path) => path.map((key, i) => (typeof key === 'number' ? `[${key + 1}]` : (i ? '.' : '') + key)).join('') || '(het hele bestand)';

/** The file's data, or the fault that keeps us from them. */
function open(path: string): GeoFile | Fault {
  const fault = { path, line: 1, field: '(het bestand)', mend };
  if (!existsSync(path)) return { ...fault, found: 'niets', expected: 'het bestand met de gegevens van de kaart' };
  const text = readFileSync(path, 'utf8');
  // The map is drawn by plain JSON.parse, which stops at a byte order mark.
  if (text.startsWith('\uFEFF')) return { ...fault, found: 'een onzichtbaar teken (BOM) voor het eerste teken', expected: 'een bestand in UTF-8 zonder BOM', mend: 'bewaar het bestand opnieuw, als “UTF-8 zonder BOM”.' };
  try {
    return { path, text, json: JSON.parse(text) };
  } catch (error) {
    const { message } = error as Error;
    const position = /position (\d+)/.exec(message)?.[1];
    const line = position === undefined ? text.split('\n').length : text.slice(0, Number(position)).split('\n').length;
    const rest = (text.split('\n')[line - 1] ?? '').trim();
    return { ...fault, line, found: rest ? show(rest) : 'het bestand stopt hier', expected: 'geldige JSON, tot het laatste teken' };
  }
}

/** Faults of one file: the five first, for a wrong file is wrong in every line. */
const told = (file: GeoFile, rules: Rule[], how = mend): Fault[] => rules.slice(0, 5).map(({ path, found, expected }) => ({ path: file.path, line: lineOf(file.text, path), field: nameOf(path), found: show(found), expected, mend: how }));

/** Neighbourhoods whose number the map does not know: they would have a page and no place. */
function unplaced(files: ContentFile[], json: unknown): Fault[] {
  const numbers = new Set((json as { features: { properties: { wijknr: number } }[] }).features.map((f) => f.properties.wijknr));
  return files.flatMap((file) => {
    const { number } = (file.data ?? {}) as { number?: unknown };
    if (file.collection !== 'neighbourhoods' || typeof number !== 'number' || numbers.has(number)) return [];
    return [{ path: file.path, line: file.lineOf(['number']), field: 'number', found: show(number), expected: 'een nummer dat op de kaart staat', mend: 'kijk het nummer van de wijk (wijknr) na in geo/neighbourhoods.geojson.' }];
  });
}

/** Neighbourhoods that took the number of another: the map would lead to one of the two. */
function sameNumber(files: ContentFile[]): Fault[] {
  const all = files.filter(({ collection }) => collection === 'neighbourhoods').map((file) => ({ file, number: (file.data as { number?: unknown } | undefined)?.number }));
  return all.flatMap(({ file, number }, i) => {
    const first = all.findIndex((other) => number !== undefined && other.number === number);
    return first === -1 || first === i ? [] : [{ path: file.path, line: file.lineOf(['number']), field: 'number', found: show(number), expected: `een nummer dat nog vrij is; ${all[first]!.file.path} heeft het al`, mend: 'kijk het nummer van de wijk (wijknr) na in geo/neighbourhoods.geojson.' }];
  });
}

/** All faults of the map data under `root`, and of neighbourhoods that are not on the map. */
export function geoFaults(files: ContentFile[], root: string): Fault[] {
  const map = open(`${root}/geo/neighbourhoods.geojson`);
  const streets = open(`${root}/geo/streets.json`);
  const small = open(`${root}/geo/neighbourhoods.topo.json`);
  const onMap = 'json' in map ? mapRules(map.json) : [];
  return [
    ...('json' in map ? told(map, onMap) : [map]),
    ...('json' in map && !onMap.length ? unplaced(files, map.json) : []),
    ...sameNumber(files),
    ...('json' in small ? ('json' in map && !onMap.length ? told(small, smallMapRules(small.json, map.json), remake) : []) : [{ ...small, mend: remake }]),
    ...('json' in streets ? told(streets, streetRules(streets.json)) : [streets]),
  ];
}
