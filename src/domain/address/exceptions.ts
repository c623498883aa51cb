// Teams that follow other borders than the map's: ranges of houses that a team covers although they lie in another neighbourhood.
import { compare } from './house-number.ts';
import { normalise } from './normalise.ts';
import type { PlacedPart, PlacedStreet } from './placed-street.ts';
import type { HouseNumber, Range, Sides } from './street.ts';

export interface Exception {
  /** number of the neighbourhood whose team covers these houses */
  neighbourhood: number;
  street: string;
  /** every post code the street has, when left out */
  postcode?: number;
  side: 'odd' | 'even' | 'both';
  /** first and last number, with all their letters */
  from: number;
  to: number;
}

const sidesOf = (side: Exception['side']): (keyof Sides)[] => (side === 'both' ? ['odd', 'even'] : [side]);
const plain = (number: number): HouseNumber => ({ number, suffix: '' });

/** The nearest number on a side, from `number` upwards or downwards. */
function onSide(number: number, side: keyof Sides, step: 1 | -1): number {
  return number % 2 === (side === 'odd' ? 1 : 0) ? number : number + step;
}

function overlay(ranges: Range[], side: keyof Sides, exception: Exception): Range[] {
  const [from, to] = [onSide(exception.from, side, 1), onSide(exception.to, side, -1)];
  if (from > to) return ranges;
  const before = ranges.filter((range) => range.from.number < from).map((range) => (range.to.number < from ? range : { ...range, to: plain(from - 2) }));
  const after = ranges.filter((range) => range.to.number > to).map((range) => (range.from.number > to ? range : { ...range, from: plain(to + 2) }));
  return [...before, { from: plain(from), to: plain(to), neighbourhood: exception.neighbourhood }, ...after].sort((a, b) => compare(a.from, b.from));
}

function applyTo(part: PlacedPart, exception: Exception): PlacedPart {
  if (exception.postcode && part.postcode !== exception.postcode) return part;
  const sides = { odd: part.sides?.odd ?? [], even: part.sides?.even ?? [] };
  for (const side of sidesOf(exception.side)) sides[side] = overlay(sides[side], side, exception);
  const left = part.sides ? part.neighbourhoods.filter((number) => [...sides.odd, ...sides.even].some(({ neighbourhood }) => neighbourhood === number)) : part.neighbourhoods;
  return { ...part, sides, neighbourhoods: left.includes(exception.neighbourhood) ? left : [...left, exception.neighbourhood] };
}

/** The street an exception speaks of: by its name of today, whatever the capitals and hyphens. */
export function streetOf(name: string, streets: PlacedStreet[]): PlacedStreet | undefined {
  return streets.find((street) => !street.means.length && normalise(street.name) === normalise(name));
}

/** The streets with the exceptions laid over them: they win over the map. */
export function withExceptions(streets: PlacedStreet[], exceptions: Exception[]): PlacedStreet[] {
  const byStreet = new Map(exceptions.map((exception) => [exception, streetOf(exception.street, streets)]));
  return streets.map((street) => {
    const own = exceptions.filter((exception) => byStreet.get(exception) === street);
    return own.length ? { ...street, parts: street.parts.map((part) => own.reduce(applyTo, part)) } : street;
  });
}

/** Whether two exceptions claim the same house. */
export function overlap(a: Exception, b: Exception): boolean {
  const street = normalise(a.street) === normalise(b.street) && (!a.postcode || !b.postcode || a.postcode === b.postcode);
  const sides = sidesOf(a.side).filter((side) => sidesOf(b.side).includes(side));
  const [from, to] = [Math.max(a.from, b.from), Math.min(a.to, b.to)];
  return street && sides.some((side) => onSide(from, side, 1) <= to);
}
