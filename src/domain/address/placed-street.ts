// A street with all that is known of it: the form from which the files for the browser and the lists on paper are made.
import { shownRanges } from './ranges.ts';
import type { Part, Range, Sides, Street } from './street.ts';

/** A part with its known house numbers; without them where only the map knows the street. */
export interface PlacedPart extends Part {
  sides?: Sides;
}

export interface PlacedStreet extends Street {
  parts: PlacedPart[];
}

/** Every range of both sides. */
export const rangesIn = (sides?: Sides): Range[] => (sides ? [...sides.odd, ...sides.even] : []);

/** Whether house numbers matter to the answer in a street: it crosses neighbourhoods, stands on a border, or shares its name with another. */
function isNumbered(part: PlacedPart, street: PlacedStreet, halves: Set<string>): boolean {
  const teams = new Set(street.parts.flatMap(({ neighbourhoods }) => neighbourhoods));
  return part.sides !== undefined && (part.neighbourhoods.length > 1 || rangesIn(part.sides).some(({ border }) => border) || (street.parts.length > 1 && teams.size > 1) || halves.has(street.name));
}

/** The streets with `numbered` told for every part. */
export function withNumbered(streets: PlacedStreet[]): PlacedStreet[] {
  const halves = new Set(streets.flatMap(({ means }) => means));
  return streets.map((street) => ({ ...street, parts: street.parts.map((part) => ({ ...part, numbered: isNumbered(part, street, halves) })) }));
}

/** A street in a list on paper: its parts, with the ranges where it crosses neighbourhoods. */
export interface ListedStreet {
  name: string;
  parts: { postcode?: number; neighbourhoods: number[]; ranges?: Sides }[];
}

/** A street as a list shows it; parts of one team that differ in nothing but the post code become one. */
export function listed({ name, parts }: PlacedStreet): ListedStreet {
  const shown = parts.map(({ postcode, neighbourhoods, sides }) => ({ ...(postcode ? { postcode } : {}), neighbourhoods, ...(sides && neighbourhoods.length > 1 ? { ranges: shownRanges(sides) } : {}) }));
  const [first] = shown;
  const alike = first?.neighbourhoods.length === 1 && shown.every(({ neighbourhoods }) => neighbourhoods.length === 1 && neighbourhoods[0] === first.neighbourhoods[0]);
  return { name, parts: alike && shown.length > 1 ? [{ neighbourhoods: first.neighbourhoods }] : shown };
}
