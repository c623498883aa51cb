// Citizens' words: how a question becomes the words our pages use.

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

const holds = (padded: string, phrase: string) => padded.includes(` ${plain(phrase)} `);

/** The words our pages use for what was typed: the `means` of every synonym whose words stand in the question as whole words. */
export function meanings(query: string, synonyms: Synonym[]): string[] {
  const padded = ` ${plain(query)} `;
  return synonyms.filter((s) => s.words.some((w) => holds(padded, w))).map((s) => s.means);
}

/** The answers editors pinned to these words; the longest match first. */
export function pinnedFor(query: string, pinned: Pinned[]): Pinned[] {
  const padded = ` ${plain(query)} `;
  return pinned
    .map((p) => ({ p, length: Math.max(0, ...p.words.filter((w) => holds(padded, w)).map((w) => w.length)) }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length)
    .map(({ p }) => p);
}

/** How many of a page's own phrases stand whole in the question, longest counted most: 0 when none. */
export function phraseMatch(query: string, phrases: string[]): number {
  const padded = ` ${tokens(query).join(' ')} `;
  return Math.max(0, ...phrases.map((phrase) => tokens(phrase)).filter((words) => words.length > 0 && padded.includes(` ${words.join(' ')} `)).map((words) => words.length));
}

/** How much a kind of page counts: a news item is about a day, an answer is about a need. */
const weights: Record<string, number> = { nieuws: 0.35, 'wie-doet-wat': 0.8, eenvoudig: 0.6 };

/** The weight of a kind of page in a search; 1 for most. */
export const weightOf = (kind: string): number => weights[kind] ?? 1;
