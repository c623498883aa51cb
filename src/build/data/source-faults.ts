// What is wrong with new open data, told in words before anything is made of it: a register in other coordinates would send every house to the wrong team.
import { houseNumber, label } from '#domain/address/house-number.ts';
import { mapRules, streetRules, type Rule } from '#build/content/geo-rules.ts';

/** A source that cannot be used, in words for editors. */
export class SourceFault extends Error {}

/** Degrees as WGS84 writes them; Lambert counts metres from 20,000 on. */
export const areDegrees = (lon: number, lat: number) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90;

const inWords = ({ path, found, expected }: Rule) => `${path.length ? `${path.join('.')} is ${JSON.stringify(found) ?? 'er niet'}` : 'dit is iets anders'}; verwacht: ${expected}.`;

function parsed(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SourceFault(`${name} is geen geldige JSON (${(error as Error).message}). Is het bestand leeg, of niet helemaal gedownload?`);
  }
}

interface Wijk {
  properties: { wijknr: number };
  geometry: { coordinates: unknown[] };
}

/** The map as text, unchanged; throws a `SourceFault` where neighbourhoods cannot be read from it. */
export function checkedMap(name: string, text: string): string {
  const map = parsed(name, text);
  const [fault] = mapRules(map);
  if (fault) throw new SourceFault(`${name}: ${inWords(fault)}`);
  const { features } = map as { features: Wijk[] };
  const numbers = features.map(({ properties }) => properties.wijknr);
  const twice = numbers.find((number, i) => numbers.indexOf(number) !== i);
  if (twice !== undefined) throw new SourceFault(`${name}: wijknr ${twice} staat er twee keer. Elke wijk is één vlak, of één MultiPolygon.`);
  for (const { properties, geometry } of features) {
    const [lon, lat] = geometry.coordinates.flat(3) as number[];
    if (!areDegrees(Number(lon), Number(lat))) throw new SourceFault(`${name}: ${lon}, ${lat} in wijk ${properties.wijknr} zijn geen graden (WGS84). Zet de kaart om, bijvoorbeeld van Lambert naar EPSG:4326.`);
  }
  return text;
}

/** The list of names; throws a `SourceFault` where it is none. */
export function checkedNames<Name>(name: string, text: string): Name[] {
  const names = parsed(name, text);
  const [fault] = streetRules(names);
  if (fault) throw new SourceFault(`${name}: ${inWords(fault)}`);
  return names as Name[];
}

/** The text of a file; throws a `SourceFault` where it was written in another code page than UTF-8, or holds nothing. */
export function checkedText(name: string, text: string): string {
  if (text.includes('\uFFFD')) throw new SourceFault(`${name} is geen UTF-8: letters met een accent zijn verloren. Bewaar het bestand opnieuw als UTF-8.`);
  if (!text.trim()) throw new SourceFault(`${name} is leeg.`);
  return text;
}

/** Whether text can stand on a door, and be kept among the ranges of a street: `12`, `12A`, `63_1`, `B110`, `A`. */
export const isHouseNumber = (text: string) => /^(?:[A-Z]?\d{1,5}[A-Z]{0,4}(?:_\w{1,4})?|[A-Z])$/.test(label(houseNumber(text)));
