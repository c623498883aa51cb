// Where, as Open311 says it: two numbers, an address in words, an address by its number in a register, or several of these.
import type { Place } from '../answers.ts';

/** What lies at a position: a neighbourhood of the zone, somewhere else, or nobody knows, where the zone has no map data. */
export type Ground = (position: { lat: number; lon: number }) => { kind: 'inside'; neighbourhood?: string } | { kind: 'outside' } | { kind: 'unknown' };

export type LocationFault =
  /** neither position nor address */
  | { argument: 'address_string'; code: 'no-location' }
  /** only one of two numbers came */
  | { argument: 'lat' | 'long'; code: 'half-position' | 'no-number' }
  /** 0,0 lies in the sea: it is what devices say that do not know where they are */
  | { argument: 'lat'; code: 'zero' };

export interface Location {
  place?: Place;
  fault?: LocationFault;
  /** something to tell the sender of what was kept all the same */
  remark?: 'outside' | 'zero';
}

/** Degrees as programs write them: a point, no comma, no `1e3`. */
const degrees = /^[+-]?\d{1,3}(?:\.\d+)?$/;

function numberIn(text: string, most: number): number | undefined {
  const value = degrees.test(text) ? Number(text) : Number.NaN;
  return Math.abs(value) <= most ? value : undefined;
}

type Told = { lat: number; lon: number } | LocationFault | undefined;

function positionIn(lat: string, long: string): Told {
  if (!lat && !long) return undefined;
  if (!lat || !long) return { argument: lat ? 'long' : 'lat', code: 'half-position' };
  const [y, x] = [numberIn(lat, 90), numberIn(long, 180)];
  if (y === undefined || x === undefined) return { argument: y === undefined ? 'lat' : 'long', code: 'no-number' };
  return { lat: y, lon: x };
}

/** An address with its number in a register behind it: no register is asked, whoever reads the report can. */
const written = (address: string, id: string) => (id ? `${address} (address_id: ${id})`.trim() : address);

/** Reads where. Nothing is refused for lying elsewhere: it is kept, and told. `get` gives an argument, or an empty text. */
export function readLocation(get: (name: string) => string, ground: Ground): Location {
  const text = written(get('address_string'), get('address_id'));
  const told = positionIn(get('lat'), get('long'));
  if (told && 'code' in told) return { fault: told };
  if (!told) return text ? { place: { text } } : { fault: { argument: 'address_string', code: 'no-location' } };
  if (told.lat === 0 && told.lon === 0) return text ? { place: { text }, remark: 'zero' } : { fault: { argument: 'lat', code: 'zero' } };
  const at = ground(told);
  const place: Place = { text, position: told, ...(at.kind === 'inside' && at.neighbourhood && { neighbourhood: at.neighbourhood }) };
  return { place, ...(at.kind === 'outside' && { remark: 'outside' }) };
}
