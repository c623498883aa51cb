// What an address tells a report: its neighbourhood where that is sure, else the streets or neighbourhoods it may be.
import type { Answer } from '#domain/address/answer.ts';
import { label } from '#domain/address/house-number.ts';
import { parseQuery } from '#domain/address/query.ts';
import { shownRanges } from '#domain/address/ranges.ts';
import type { Sides } from '#domain/address/street.ts';
import { tailOf } from '#domain/address/suggest.ts';
import type { FoundPlaces, PlaceSuggestion } from '#ui/form/ask.ts';
import type { FormData } from '#ui/form/for-script.ts';
import { fill } from '#ui/form/words.ts';
import { withRest } from './rest-of-place.ts';

/** What the page says: its neighbourhoods, its names of places, its words. */
export type Told = Pick<FormData, 'book' | 'places'> & { words: FormData['strings']['place'] };

const byNumber = ({ book }: Told, number: number) => book.neighbourhoods.find((one) => one.number === number);

/** "Molenrak", or of how many neighbourhoods there is a choice; nothing where none is known. */
export function nameOf(numbers: number[], told: Told): string | undefined {
  const all = [...new Set(numbers)];
  const [first] = all.map((number) => byNumber(told, number));
  return all.length > 1 ? fill(told.words.several, { count: all.length }) : first && first.name;
}

/** "oneven 1–9, even 2–30": the houses of one neighbourhood in a street. */
function housesOf(sides: Sides, number: number, { words }: Told): string {
  const shown = shownRanges(sides);
  const of = (side: keyof Sides) =>
    shown[side]
      .filter(({ neighbourhood }) => neighbourhood === number)
      .map(({ from, to }) => (label(from) === label(to) ? label(from) : `${label(from)}–${label(to)}`))
      .join(', ');
  return (['odd', 'even'] as const).filter(of).map((side) => fill(words[side], { ranges: of(side) })).join(', ');
}

/** The neighbourhoods to choose from; what was typed stays as it is. */
function choiceOf(text: string, numbers: number[], told: Told, sides?: Sides): PlaceSuggestion[] {
  return [...new Set(numbers)].flatMap((number) => {
    const known = byNumber(told, number);
    return known ? [{ text, label: fill(told.words.in, { name: known.name }), ...(sides ? { detail: housesOf(sides, number, told) } : {}), neighbourhood: known.id }] : [];
  });
}

const inAll = ({ odd, even }: Sides) => [...odd, ...even].map(({ neighbourhood }) => neighbourhood);

/** What the answer to an address as typed tells; nothing where the words are all that is known. */
export function placesOf(text: string, answer: Answer, told: Told): FoundPlaces {
  const { words } = told;
  switch (answer.kind) {
    case 'found':
      return { suggestions: [], neighbourhood: byNumber(told, answer.neighbourhood)?.id };
    case 'border':
      return { suggestions: choiceOf(text, answer.neighbourhoods, told), told: words.border };
    case 'several':
      return { suggestions: choiceOf(text, answer.neighbourhoods, told), told: fill(words.ranges, { count: answer.neighbourhoods.length }) };
    case 'ranges':
      return { suggestions: choiceOf(text, inAll(answer.sides), told, answer.sides), told: fill(words.ranges, { count: new Set(inAll(answer.sides)).size }) };
    case 'unknown-number':
      return { suggestions: choiceOf(text, inAll(answer.sides), told, answer.sides), told: fill(words.unknownNumber, { number: answer.number }) };
    case 'postcodes': {
      const typed = parseQuery(text, told.places);
      const rows = answer.choices.map(({ street, postcode, neighbourhoods }) => ({ text: withRest(text, street + tailOf({ ...typed, postcode }), told.places), detail: nameOf(neighbourhoods, told) }));
      return { suggestions: rows, told: fill(words.which, { count: rows.length }) };
    }
    case 'outside':
      return { suggestions: [], told: fill(words.outside, { code: answer.postcode }) };
    default:
      return { suggestions: [] };
  }
}
