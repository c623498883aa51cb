// What stands in the field once somebody chose among streets: the chosen one, with the house number that was typed.
import type { Chosen } from './conversation.ts';

/** The first number behind a letter: the house, for a post code stands behind it. A letter may follow ("12A"). */
const house = /[a-z][\s.,]*\s?(\d{1,4}\s?[a-z]?)(?![a-z\d])/i;

/** The number before the street, shorter than a post code ("12A Molenrakdijk"). */
const inFront = /^\s*(\d{1,3}\s?[a-z]?)[\s,]+[a-z']/i;

/** `Molenrakdijk 5, 9998` for "molenr. 5" and the street and post code that were chosen. */
export function chosenAddress(typed: string, { street, postcode }: Chosen): string {
  const rest = typed.toLowerCase().startsWith(street.toLowerCase()) ? `a${typed.slice(street.length)}` : typed;
  const number = (house.exec(rest) || inFront.exec(rest))?.[1];
  const own = number === String(postcode) ? undefined : number;
  return `${street}${own ? ` ${own}` : ''}${postcode ? `, ${postcode}` : ''}`;
}
