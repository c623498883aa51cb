// What stands behind an address in the words of a place ("…, bij het speelplein") stays there when a street is chosen.
import { normalise } from '#domain/address/normalise.ts';
import type { Places } from '#domain/address/place-names.ts';

/** A house number, a box or a post code with the name of its town: an address holds them already. */
const partOfAddress = /^(?:(?:nr|nummer|bus|bte|box)?\s*\d{1,3}\s?[a-z]?|b?\s?\d{4}\b.*)$/i;

/** The address that was chosen, with what was typed behind the one before. */
export function withRest(typed: string, chosen: string, places: Places = {}): string {
  const [, ...pieces] = typed.split(/[,;]/);
  const rest = pieces.map((piece) => piece.trim()).filter((piece) => piece && !partOfAddress.test(piece) && !(normalise(piece) in places));
  return [chosen, ...rest].join(', ');
}
