// A street as the open data of a zone write it (content/geo/streets.json), and what is read from it.
import type { PlacedPart, PlacedStreet } from './placed-street.ts';
import { readRanges } from './ranges.ts';

export interface StreetRow {
  name: string;
  /** `current`; any other word: a name of before, searched on, not listed */
  status: string;
  /** where it comes from: `crab` the register, `osm` the map, `name-only` a name without a place, `split` the register's name for two streets */
  source?: string;
  alt?: string[];
  means?: string[];
  /** houses in each neighbourhood, and the ranges of both sides as `readRanges` reads them */
  parts?: { postcode: number; wijken: Record<string, number>; odd?: string; even?: string }[];
  /** the share of its line in each neighbourhood, where no house is known */
  wijken_share?: Record<string, number>;
}

/** Numbers of neighbourhoods, the one with most first. */
const byMost = (shares: Record<string, number>) => Object.entries(shares).sort((a, b) => b[1] - a[1]).map(([number]) => Number(number));

/** The street of a row; throws where its ranges cannot be read, which the check of the content tells before. */
export function placedStreet({ name, status, alt = [], means = [], parts, wijken_share = {} }: StreetRow): PlacedStreet {
  const placed = parts?.map(({ postcode, wijken, odd = '', even = '' }): PlacedPart => ({ postcode, neighbourhoods: byMost(wijken), numbered: false, ...(odd || even ? { sides: { odd: readRanges(odd), even: readRanges(even) } } : {}) }));
  return { name, former: status !== 'current', alt, means, parts: placed ?? (means.length ? [] : [{ neighbourhoods: byMost(wijken_share), numbered: false }]) };
}
