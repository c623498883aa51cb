// The finder of addresses for the question about a place: fetched with the first letter of a place, as most of its files are with the letters after.
import type { Answer } from '#domain/address/answer.ts';
import { createFinder } from '#domain/address/create-finder.ts';
import type { Suggestion } from '#domain/address/finder.ts';
import type { Load } from '#domain/address/load.ts';
import { normalise } from '#domain/address/normalise.ts';
import { parseQuery } from '#domain/address/query.ts';
import type { Street } from '#domain/address/street.ts';
import { allStreets } from '#domain/address/street-file.ts';
import type { FoundPlaces } from '#ui/form/ask.ts';
import type { FormData } from '#ui/form/for-script.ts';
import { fill } from '#ui/form/words.ts';
import { stepInList } from '../step-in-list.ts';
import { nameOf, placesOf, type Told } from './place-answer.ts';
import type { PlaceFinder } from './places.ts';
import { withRest } from './rest-of-place.ts';

/** Streets offered at once: what fits above the keyboard of a phone. */
const limit = 5;

/** A street's name has no more words than this with its number: more are a story, and the whole index is not fetched for one. */
const words = 5;

/**
 * Fetches as `load` does, and shows whoever sees the requests nothing of what is typed: every street at once instead of those with a letter,
 * and no house numbers.
 */
export function secretly(load: Load): Load {
  let all: Promise<unknown> | undefined;
  return async (file) => {
    if (!file.startsWith('straten/')) throw new Error('not for this form');
    all = all || load(allStreets);
    all.catch(() => (all = undefined));
    return all;
  };
}

const rowOf = ({ street: { parts, means }, text }: Suggestion, typed: string, told: Told) => ({ text: withRest(typed, text, told.places), detail: nameOf(parts.flatMap(({ neighbourhoods }) => neighbourhoods), told) || means.join(', ') });

/** Finds streets and neighbourhoods with the files that `load` gives. */
export function placeFinder(load: Load, told: Told): PlaceFinder {
  const places = told.places || {};
  const own = Object.values(places).flat();
  const finder = createFinder({ load, places });

  /** The answer to an address; without the house numbers of its street, what the street itself tells. */
  async function answered(text: string, { parts, name }: Street): Promise<FoundPlaces> {
    const neighbourhoods = [...new Set(parts.flatMap((part) => part.neighbourhoods))];
    const ofStreet: Answer = neighbourhoods.length === 1 ? { kind: 'found', neighbourhood: neighbourhoods[0]!, street: name, confidence: 'street' } : { kind: 'several', neighbourhoods, street: name };
    return placesOf(text, await finder.answer(text).catch(() => ofStreet), told);
  }


  async function suggest(text: string): ReturnType<PlaceFinder['suggest']> {
    if (text.trim().length < 2) {
      await finder.prepare(text);
      return { suggestions: [] };
    }
    const { postcode, street } = parseQuery(text, told.places);
    if (postcode && !own.includes(postcode)) return placesOf(text, { kind: 'outside', postcode }, told);
    const { suggestions: all, more } = await finder.suggest(text, limit);
    // People write more here than addresses: names that are only a little like it come when every street has been looked at.
    const suggestions = more ? all.filter(({ match }) => match !== 'typo') : all;
    const [first] = suggestions;
    const exact = first && first.match === 'exact' ? first.street : undefined;
    const address = exact ? await answered(text, exact) : { suggestions: [] };
    // A street with a number or a comma behind it is no longer the beginning of another one.
    const others = exact && /[\d,;]/.test(text) ? [] : suggestions.filter(({ name }) => normalise(name) !== street && !address.suggestions.some((row) => row.text.startsWith(name)));
    const rows = [...address.suggestions, ...others.map((each) => rowOf(each, text, told))];
    const counted = rows.length ? fill(rows.length > 1 ? told.words.some : told.words.one, { count: rows.length }) : undefined;
    const found = { ...address, suggestions: rows, told: address.told || counted };
    if (!more || text.trim().split(/\s+/).length > words) return found;
    return { ...found, more: () => more().then(() => suggest(text)) };
  }

  return { suggest };
}

/** The finder of a form on its page, and the keys of its list. Opening it again changes nothing. */
export function openPlaces(root: HTMLElement, data: FormData, leave: () => void): PlaceFinder {
  const load: Load = async (file) => {
    const answer = await fetch(`/adressen/${file}`);
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  };
  root.onkeydown = (event) => {
    const list = root.querySelector('.places');
    if (list) stepInList(event, { field: list.parentElement!.querySelector<HTMLInputElement>('input.field')!, list, leave });
  };
  return placeFinder(data.type.sensitive ? secretly(load) : load, { ...data, words: data.strings.place });
}
