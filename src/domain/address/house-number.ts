// House numbers as they stand on doors, and their order along a street.
import type { HouseNumber } from './street.ts';

/** The house number of an official label: `12`, `12A`, `63_1`, `B110` (letter in front), `A` (letter alone: number 0). */
export function houseNumber(label: string): HouseNumber {
  const [, before = '', digits = '', after = ''] = /^([A-Z]*)(\d*)(.*)$/.exec(label.trim().toUpperCase().replace(/[\s-]/g, ''))!;
  return { number: Number(digits), suffix: digits && before ? `-${before}${after}` : before + after };
}

/** The label as it stands on the door. */
export function label({ number, suffix }: HouseNumber): string {
  if (suffix.startsWith('-')) return `${suffix.charAt(1)}${number}${suffix.slice(2)}`;
  return number || !suffix ? `${number}${suffix}` : suffix;
}

/** Order along a street: by number, then the plain number before its letters. */
export function compare(a: HouseNumber, b: HouseNumber): number {
  if (a.number !== b.number) return a.number - b.number;
  return a.suffix === b.suffix ? 0 : a.suffix < b.suffix ? -1 : 1;
}

/** The side of the street a number stands on; a letter alone counts as even. */
export function sideOf({ number }: HouseNumber): 'odd' | 'even' {
  return number % 2 ? 'odd' : 'even';
}
