// The files in which the streets travel to the browser; `load.ts` says what is in each.
import { packRanges } from './packed-ranges.ts';
import { allStreets, lettersFor, numbersFile, writeStreet } from './street-file.ts';
import type { PlacedStreet } from './placed-street.ts';

/** Every file of the index, by its name under `/adressen/`; a letter without streets has its files too, for it can be typed. */
export function indexFiles(streets: PlacedStreet[]): Map<string, unknown> {
  const empty = [...'0abcdefghijklmnopqrstuvwxyz'].flatMap((letter): [string, unknown][] => [[`straten/${letter}.json`, []], [`nummers/${letter}.json`, {}]]);
  const files = new Map<string, unknown>([...empty, [allStreets, streets.map(writeStreet)]]);
  for (const street of streets) {
    for (const letter of lettersFor(street)) {
      const file = `straten/${letter}.json`;
      files.set(file, [...((files.get(file) as string[] | undefined) ?? []), writeStreet(street)]);
    }
    const numbered = street.parts.filter((part) => part.numbered && part.sides);
    if (!numbered.length) continue;
    const numbers = (files.get(numbersFile(street.name)) ?? {}) as Record<string, unknown>;
    numbers[street.name] = Object.fromEntries(numbered.map(({ postcode, sides }) => [postcode ?? '', [packRanges(sides!.odd), packRanges(sides!.even)]]));
    files.set(numbersFile(street.name), numbers);
  }
  return files;
}
