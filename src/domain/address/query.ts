// What someone typed as an address, taken apart: street, number, box, post code, place.
import { fold, normalise } from './normalise.ts';

export interface Query {
  /** normalised; without number, post code and place */
  street: string;
  /** the same with the place, where the words may be the street's own name ("Dorp straat") */
  full: string;
  number?: number;
  /** upper case: `A` of 12A, `-B` of B110 */
  suffix?: string;
  /** what stands behind `bus`, `bte` or `/`; never decides anything */
  box?: string;
  postcode?: number;
  /** the name of a town or part of one, normalised, when it is one of the zone's */
  place?: string;
}

/** The zone's own places: normalised name → its post codes. Comes with the page, about 300 bytes. */
export type Places = Record<string, number[]>;

/** Takes out what stands behind a house number and never decides: a box ("12 bus 3", "12/3"), a floor; and the word "number" before it. */
function withoutBox(text: string, query: Query): string {
  const take = (_: string, number: string, box: string) => {
    query.box ??= box;
    return `${number} `;
  };
  return text
    .replace(/(\d\s?[a-z]?|\s[a-z])[\s,]*\b(?:bus|bte|boite|box)\b[\s.]*([a-z0-9]+)/, take)
    .replace(/(\d[a-z]?)(?:bus|bte|box)[\s.]*([a-z0-9]+)/, take)
    .replace(/(\d[a-z]?)\s*[/_]\s*([a-z0-9]+)/, take)
    .replace(/(\d[a-z]?)[\s,]+(?:\d+(?:e|de|ste)\s+)?(?:verd|verdiep|verdieping|app|appt|apt|appartement)\b[\s.]*\d*[a-z]?/, '$1')
    .replace(/(?:\b(?:nr|nummer|huisnummer|no)\b\.?|n°|#)\s*(\d)/, ' $1');
}

/** Takes out the post code: one of the zone's, or another one behind a house number. */
function withoutPostcode(text: string, query: Query, own: number[]): string {
  const codes = /(^|[^a-z0-9])(?:b-)?([1-9]\d{3})(?![a-z0-9])/g;
  let foreign: RegExpExecArray | null = null;
  const cut = (match: RegExpExecArray) => {
    query.postcode = Number(match[2]);
    return `${text.slice(0, match.index)},${text.slice(match.index + match[0].length)}`;
  };
  for (let match = codes.exec(text); match; match = codes.exec(text)) {
    if (own.includes(Number(match[2]))) return cut(match);
    if (/[a-z]{3}.*\d/.test(text.slice(0, match.index))) foreign ??= match;
  }
  return foreign ? cut(foreign) : text;
}

/** Takes a place of the zone from the end or the beginning. */
function withoutPlace(words: string, query: Query, places: string[]): string {
  const end = places.find((place) => words === place || words.endsWith(` ${place}`));
  const place = end ?? places.find((each) => words.startsWith(`${each} `));
  if (!place) return words;
  query.place ??= place;
  return (end ? words.slice(0, -place.length) : words.slice(place.length)).trim();
}

/** Takes the house number from the end of the words, or from before the street. */
function withoutNumber(words: string, query: Query): string {
  const set = (number: string, suffix: string, street: string) => {
    query.number = Number(number);
    if (suffix) query.suffix = suffix.toUpperCase();
    return street;
  };
  // A second number is a box, or a building of a campus ("12 S9").
  const twice = /^(.*[a-z]{2}.*) (\d{1,4}) ?([a-z]?) ([a-z]?\d{1,4}[a-z]?)$/.exec(words);
  if (twice) {
    query.box ??= twice[4]!;
    return set(twice[2]!, twice[3]!, twice[1]!);
  }
  const behind = /^(.*[a-z].*) (\d{1,4})( ?(?:[a-z]|bis|ter)|[a-z]{2})?$/.exec(words) ?? /^(.*[a-z]{2})(\d{1,4}) ?([a-z]?)$/.exec(words);
  if (behind) return set(behind[2]!, (behind[3] ?? '').trim(), behind[1]!);
  const letterFirst = /^(.*[a-z]{2}.*) ([a-z])(\d{1,4})$/.exec(words);
  if (letterFirst) return set(letterFirst[3]!, `-${letterFirst[2]}`, letterFirst[1]!);
  // "12 a Laan" has a letter, "12 't Rak" has not.
  const before = /^(\d{1,4})([a-z]| [abcefgh])? (.*[a-z]{2}.*)$/.exec(words);
  if (before) return set(before[1]!, (before[2] ?? '').trim(), before[3]!);
  // Words behind the number are a place that is not of this zone.
  const inside = /^(.*[a-z]{3}) (\d{1,4}) ?([a-z]?) [a-z ]+$/.exec(words);
  if (inside) return set(inside[2]!, inside[3]!, inside[1]!);
  const letter = /^(.*[a-z]{3}) ([a-z])$/.exec(words);
  return letter ? set('0', letter[2]!, letter[1]!) : words;
}

/** Fills in number, place and street from the words of one piece: the place may stand behind the number, or beside the street. */
function readWords(words: string, query: Query, places: string[]) {
  const behind = places.find((place) => words.endsWith(` ${place}`));
  const front = behind ? words.slice(0, -behind.length - 1) : words;
  const street = withoutNumber(front, query);
  const found = street !== front;
  if (found && behind) query.place ??= behind;
  query.full = found ? street : behind ? withoutNumber(words, query) : words;
  query.street = withoutPlace(query.full, query, places);
}

/**
 * Takes an address apart as people write it: "Veldlaan 12, 9998", "12 bus 3", "12/3", "12A", "veldlaan12", "12 Veldlaan", "9998 Dorp, Veldlaan 12".
 * What it does not understand stays in `street`.
 */
export function parseQuery(text: string, places: Places = {}): Query {
  const query: Query = { street: '', full: '' };
  const names = Object.keys(places).sort((a, b) => b.length - a.length);
  const boxed = withoutBox(fold(text), query);
  const coded = withoutPostcode(boxed, query, Object.values(places).flat());
  const pieces = coded.replace(/(\d[a-z]?)\s*-\s*\d+/, '$1').split(/[,;\n]/).map(normalise).filter(Boolean);
  const named = pieces.filter((piece) => !(pieces.length > 1 && names.includes(piece) && (query.place ??= piece)));
  const street = named.findIndex((piece) => /[a-z]{2}/.test(piece));
  // A number alone in its piece belongs to the street ("Veldlaan, 12"); other words behind a comma are a place we do not know.
  const number = named.find((piece, i) => i > street && /^\d{1,4} ?[a-z]?$/.test(piece)) ?? '';
  readWords(`${named[street] ?? ''} ${number}`.trim(), query, names);
  return query;
}
