// Citizens' words: how a question becomes the words our pages use.

/** Stands in the search page where the build's name will: a build has one when all its pages are made. */
export const editionPlace = '%edition%';

export interface Synonym {
  words: string[];
  means: string;
}

export interface Pinned {
  words: string[];
  say: string;
  /** where the answer stands */
  to: string;
  label: string;
}

/** Lower case, no accents, letters and digits only, single spaces. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Words that say nothing about the matter, in the languages people ask in. */
const empty = new Set(
  'de het een en of in op van voor met naar bij aan uit te om dat die dit deze er is zijn was ben bent heb hebt heeft had hebben ik mij me mijn u uw je jij we wij ons onze ze zij hun hij men wat wie waar wanneer hoe hoelang welke kan kun kunt mag moet moeten wil wilt doe doen ga gaan als maar nu ook niet geen iemand iets politie i my the a an to is do how what where can le la les un une mon ma mes je est'.split(
    ' ',
  ),
);

/** The words of a question that carry it; all of them when none does. */
export function tokens(text: string): string[] {
  const all = plain(text).split(' ').filter(Boolean);
  const meant = all.filter((word) => !empty.has(word));
  return meant.length ? meant : all;
}

/** Editors' words are held against every key that is typed: what each comes down to is worked out once. */
function once<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (!known.has(text)) known.set(text, work(text));
    return known.get(text)!;
  };
}

const padded = (words: readonly string[]) => ` ${words.join(' ')} `;
const phrase = once((text) => padded([plain(text)]));
const phraseWords = once((text) => {
  const words = tokens(text);
  return { count: words.length, text: padded(words) };
});

/** The words our pages use for what was typed: the `means` of every synonym whose words stand in the question as whole words. */
export function meanings(query: string, synonyms: Synonym[]): string[] {
  const asked = padded([plain(query)]);
  return synonyms.filter((s) => s.words.some((w) => asked.includes(phrase(w)))).map((s) => s.means);
}

/** The answers editors pinned to these words; the longest match first. */
export function pinnedFor(query: string, pinned: Pinned[]): Pinned[] {
  const asked = padded([plain(query)]);
  return pinned
    .map((p) => ({ p, length: Math.max(0, ...p.words.filter((w) => asked.includes(phrase(w))).map((w) => w.length)) }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length)
    .map(({ p }) => p);
}

/** How many of a page's own phrases stand whole in the words that carry a question, longest counted most: 0 when none. */
export function phraseMatch(words: readonly string[], phrases: readonly string[]): number {
  const asked = padded(words);
  let most = 0;
  for (const each of phrases) {
    const { count, text } = phraseWords(each);
    if (count > most && asked.includes(text)) most = count;
  }
  return most;
}

/** How much a kind of page counts: a news item is about a day, an answer is about a need. */
const weights: Record<string, number> = { nieuws: 0.35, 'wie-doet-wat': 0.8, eenvoudig: 0.6 };

/** The weight of a kind of page in a search; 1 for most. */
export const weightOf = (kind: string): number => weights[kind] ?? 1;
