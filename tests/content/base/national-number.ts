// The number of the Belgian national register: who it belongs to can be looked up, so it never stands on the site.

const written = /(?<![\d.])(\d{2})[. ]?(\d{2})[. ]?(\d{2})[- .]?(\d{3})[. -]?(\d{2})(?!\d)/g;

/**
 * Whether eleven digits are such a number: the last two are 97 minus the rest of the first nine by 97, with a 2 before the nine for who is
 * born in 2000 or later (royal decree of 3 April 1984). Months of a bis number are 20 or 40 higher; an unknown day or month is 00.
 */
export function isNationalNumber(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false;
  const [month, day] = [Number(digits.slice(2, 4)), Number(digits.slice(4, 6))];
  const plausible = (month <= 12 || (month >= 20 && month <= 32) || (month >= 40 && month <= 52)) && day <= 31;
  const [nine, check] = [Number(digits.slice(0, 9)), Number(digits.slice(9))];
  return plausible && [nine, 2_000_000_000 + nine].some((number) => 97 - (number % 97) === check);
}

/** Every such number in a text, as it is written there. */
export const nationalNumbersIn = (text: string): string[] => [...text.matchAll(written)].filter(([, ...parts]) => isNationalNumber(parts.join(''))).map(([found]) => found);
