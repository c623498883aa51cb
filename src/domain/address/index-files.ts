// The files in which the streets travel to the browser; `load.ts` says what is in each.
import { writeRanges } from './ranges.ts';
import { allStreets, lettersFor, numbersFile, writeStreet } from './street-file.ts';
import type { PlacedStreet } from './placed-street.ts';

/** Every file of the index, by its name under `/adressen/`. */
export function indexFiles(streets: PlacedStreet[]): Map<string, unknown> {
  const files = new Map<string, unknown>([[allStreets, streets.map(writeStreet)]]);
  for (const street of streets) {
    for (const letter of lettersFor(street)) {
      const file = `straten/${letter}.json`;
      files.set(file, [...((files.get(file) as string[] | undefined) ?? []), writeStreet(street)]);
    }
    const numbered = street.parts.filter((part) => part.numbered && part.sides);
    if (!numbered.length) continue;
    const numbers = (files.get(numbersFile(street.name)) ?? {}) as Record<string, unknown>;
    numbers[street.name] = Object.fromEntries(numbered.map(({ postcode, sides }) => [postcode ?? '', [writeRanges(sides!.odd), writeRanges(sides!.even)]]));
    files.set(numbersFile(street.name), numbers);
  }
  return files;
}
