// What someone typed as an address, taken apart: street, number, box, post code, place.
import { fold, normalise } from './normalise.ts';
import { placeNames, type PlaceNames, type Places } from './place-names.ts';

export interface Query {
  /** normalised; without number, post code and place */
  street: string;
  /** the same with the place, where the words may be the street's own name ("Dorp straat"); of two places the second */
  full: string;
  number?: number;
  /** upper case: `A` of 12A, `-B` of B110 */
  suffix?: string;
  /** what stands behind `bus`, `bte` or `/`; never decides anything */
  box?: string;
  postcode?: number;
  /** the name of a town or part of one, normalised, when it is one of the zone's */
  place?: string;
  /** other words behind the address: a floor, a firm, or a town that is not of the zone */
  rest?: string;
}

/** Takes out what stands behind a house number and never decides: a box ("12 bus 3", "12/3"), a floor, a second number; the word "number" before it; the country. */
function withoutBox(text: string, query: Query): string {
  const take = (_: string, number: string, box: string) => {
    query.box ??= box;
    return `${number} `;
  };
  return text
    .replace(/\b(?:belgie|belgique|belgium)\b/, ' ')
    .replace(/(\d\s?[a-z]?|\s[a-z]|^\d.*[a-z]{3})[\s,/(]*\b(?:(?:bus|bte|boite|box)\b[\s.]*|b\.\s*(?=\d))([a-z0-9]+)/, take)
    .replace(/(\d[a-z]?)(?:bus|bte|box)[\s.]*([a-z0-9]+)/, take)
    .replace(/(\d[a-z]?)\s*[/_]\s*([a-z0-9]+)/, take)
    .replace(/(\d[a-z]?)[\s,(]+(?:\d+(?:e|de|ste)\s+)?(?:verd|verdiep|verdieping|app|appt|apt|appartement)\b[\s.]*\d*[a-z]?/, '$1')
    .replace(/(?:\b(?:nr|nummer|huisnr|huisnummer|no)\b\.?|\b(?:nr|no)(?=\d)|n°|#)\s*(\d)/, ' $1')
    .replace(/(\d[a-z]?)(?:\s*[-&]\s*|\s+(?:en|tot(?: en met)?)\s+)\d{1,3}(?!\d)/, '$1');
}

/** Takes out the post code: one of the zone's; another one that stands behind a house number, before an address, or alone. */
function withoutPostcode(text: string, query: Query, own: Set<number>): string {
  const codes = /(^|[^a-z0-9])(be?-|be?)?([1-9]\d{3})(?!\d|[a-z]{1,2}(?![a-z]))/g;
  let foreign: RegExpExecArray | null = null;
  const cut = (match: RegExpExecArray) => {
    query.postcode = Number(match[3]);
    return `${text.slice(0, match.index)},${text.slice(match.index + match[0].length)}`;
  };
  for (let match = codes.exec(text); match; match = codes.exec(text)) {
    if (own.has(Number(match[3]))) return cut(match);
    const [before, behind] = [text.slice(0, match.index), text.slice(codes.lastIndex)];
    const alone = !/[a-z0-9]/.test(before) && (/^[^a-z\d]*$/.test(behind) || /[a-z]{3}.*\d/.test(behind.replace(/\bbus\b.*/, '')));
    // "B1104" behind a street is a house.
    if (alone || (/[a-z]{3}.*\d/.test(before) && match[2] !== 'b')) foreign ??= match;
  }
  return foreign ? cut(foreign) : text;
}

/** Takes a place of the zone from the end or the beginning. */
function withoutPlace(words: string, query: Query, { spellings, nameOf }: PlaceNames): string {
  const end = spellings.find((place) => words === place || words.endsWith(` ${place}`));
  const place = end ?? spellings.find((each) => words.startsWith(`${each} `));
  if (!place) return words;
  query.place ??= nameOf.get(place)!;
  return (end ? words.slice(0, -place.length) : words.slice(place.length)).trim();
}

/** Takes the house number from the end of the words, or from before the street. */
function withoutNumber(words: string, query: Query, places: PlaceNames): string {
  const set = (number: string, suffix: string, street: string) => {
    query.number = Number(number);
    if (suffix) query.suffix = suffix.toUpperCase();
    return street;
  };
  // A second number is a box, or a building of a campus ("12 S9").
  const twice = /^(.*[a-z]{2}.*) (\d{1,9}) ?([a-z]?) ([a-z]?\d{1,4}[a-z]?)$/.exec(words);
  if (twice) {
    query.box ??= twice[4]!;
    return set(twice[2]!, twice[3]!, twice[1]!);
  }
  const behind = /^(.*[a-z].*) (\d{1,9})( ?(?:[a-z]|bis|ter)|[a-z]{2})?$/.exec(words) ?? /^(.*[a-z]{2})(\d{1,9}) ?([a-z]?)$/.exec(words);
  if (behind) return set(behind[2]!, (behind[3] ?? '').trim(), behind[1]!);
  const letterFirst = /^(.*[a-z]{2}.*) ([a-z])(\d{1,4})$/.exec(words);
  if (letterFirst) return set(letterFirst[3]!, `-${letterFirst[2]}`, letterFirst[1]!);
  // "12 a Laan" has a letter, "12 't Rak" has not.
  const before = /^(\d{1,4})([a-z]| [abcefgh])? (.*[a-z]{2}.*)$/.exec(words);
  if (before) return set(before[1]!, (before[2] ?? '').trim(), before[3]!);
  const lettersBefore = /^([a-dh])(\d{1,4}) (.*[a-z]{3}.*)$/.exec(words);
  if (lettersBefore) return set(lettersBefore[2]!, `-${lettersBefore[1]}`, lettersBefore[3]!);
  // Words behind the number are a place that is not of this zone.
  const inside = /^(.*[a-z]{3}) (\d{1,9}) ?([a-z]?) ([a-z ]+)$/.exec(words);
  if (inside) {
    keepRest(inside[4]!, query, places);
    return set(inside[2]!, inside[3]!, inside[1]!);
  }
  const letter = /^(.*[a-z]{3}) ([a-z])$/.exec(words);
  return letter ? set('0', letter[2]!, letter[1]!) : words;
}

/** Keeps other words behind an address; a few letters ("te", "t.a.v.") tell nothing. */
function keepRest(words: string, query: Query, places: PlaceNames) {
  if (/[a-z]{3}/.test(withoutPlace(words, { street: '', full: '' }, places))) query.rest ??= words;
}

/** Fills in number, place and street from the words of one piece: the place may stand behind the number, or beside the street. */
function readWords(words: string, query: Query, places: PlaceNames) {
  const behind = places.spellings.find((place) => words.endsWith(` ${place}`));
  const front = behind ? words.slice(0, -behind.length - 1) : words;
  const street = withoutNumber(front, query, places);
  const found = street !== front;
  if (found && behind) query.place ??= places.nameOf.get(behind)!;
  // Between the number and a place all may be the street ("3 Dijk Dorp").
  query.full = found ? `${street}${behind && front.endsWith(street) ? ` ${behind}` : ''}` : behind ? withoutNumber(words, query, places) : words;
  query.street = withoutPlace(query.full, query, places);
  // Of two places one may have given a street its name ("Torenstad Molenrak").
  if (places.nameOf.has(query.street)) query.full = query.full.replace(query.street, '').trim();
}

/** A house number alone. */
const house = /^\d{1,9} ?[a-z]?$/;

/** The house number in a piece: alone, or beside a place ("Dorp 12"). */
function numberIn(piece: string, query: Query, places: PlaceNames): string | undefined {
  const found: Query = { street: '', full: '' };
  const left = withoutPlace(piece, found, places);
  if (!house.test(left)) return undefined;
  if (found.place) query.place ??= found.place;
  return left;
}

/**
 * Takes an address apart as people write it: "Veldlaan 12, 9998", "12 bus 3", "12/3", "12A", "veldlaan12", "12 Veldlaan", "9998 Dorp, Veldlaan 12".
 * What it does not understand stays in `street`, or in `rest` when it stands behind.
 */
export function parseQuery(text: string, zone: Places = {}): Query {
  const query: Query = { street: '', full: '' };
  const places = placeNames(zone);
  const coded = withoutPostcode(withoutBox(fold(text), query), query, places.postcodes);
  const pieces = coded.split(/[,;\n]/).map(normalise).filter(Boolean);
  const named = pieces.filter((piece) => !(pieces.length > 1 && places.nameOf.has(piece) && (query.place ??= places.nameOf.get(piece)!)));
  // A place may have given a street its name: where nothing else is left, it is taken for the street.
  const all = named.some((piece) => /[a-z]{2}/.test(piece)) ? named : pieces;
  const street = all.findIndex((piece) => /[a-z]{2}/.test(piece));
  const behind = all.slice(street + 1);
  // A number alone in its piece belongs to the street ("Veldlaan, 12"); other words behind a comma are a place we do not know.
  const [number = ''] = [...behind, ...all.slice(0, Math.max(0, street))].flatMap((piece) => numberIn(piece, query, places) ?? []);
  behind.forEach((piece) => keepRest(piece, query, places));
  readWords(`${all[street] ?? ''} ${number}`.trim(), query, places);
  return query;
}
