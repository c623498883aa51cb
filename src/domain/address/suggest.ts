// Suggestions while someone types.
import { findStreets, isWeak } from './find-street.ts';
import type { Suggested } from './finder.ts';
import type { LoadedIndex } from './load.ts';
import { normalise } from './normalise.ts';
import type { Places } from './place-names.ts';
import { parseQuery, type Query } from './query.ts';
import { allStreets, streetsFile } from './street-file.ts';

/** What was typed behind the street, to be kept when a street is chosen: number, box, post code. */
export function tailOf({ number, suffix = '', box, postcode }: Query): string {
  const door = number === undefined ? '' : suffix.startsWith('-') ? ` ${suffix.charAt(1)}${number}` : ` ${number || ''}${suffix}`;
  return `${door}${door && box ? ` bus ${box}` : ''}${postcode ? `, ${postcode}` : ''}`;
}

/** The file with the streets that a text can mean, known from its first letter. */
const fileFor = (text: string, { street }: Query) => streetsFile(street || normalise(text));

/** Fetches the file that suggestions will come from; never rejects. */
export async function prepare(index: LoadedIndex, places: Places, text: string): Promise<void> {
  const file = fileFor(text, parseQuery(text, places));
  if (file) await index.streets(file).catch(() => undefined);
}

/** Suggestions, best first; none under two letters. Rejects when a file cannot be loaded. */
export async function suggest(index: LoadedIndex, places: Places, asked: { text: string; limit: number }): Promise<Suggested> {
  const { text, limit } = asked;
  const query = parseQuery(text, places);
  const file = fileFor(text, query);
  if (!file || normalise(text).length < 2) return { suggestions: [] };
  await index.streets(file);
  const matches = findStreets(index, text, query, limit);
  const suggestions = matches.map(({ key: { street, via }, kind, reading }) => {
    const taken = reading === query.street || reading === query.full;
    return { street, name: street.name, ...(via ? { via } : {}), match: kind, text: street.name + (taken ? tailOf(query) : '') };
  });
  if (index.complete() || !isWeak(matches)) return { suggestions };
  return { suggestions, more: () => index.streets(allStreets).then(() => suggest(index, places, asked)) };
}
