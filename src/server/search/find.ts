// Finds pages without script: the same words, weights and pinned answers as the search in the browser, over an index the build wrote.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { meanings, phraseMatch, pinnedFor, tokens, type Pinned, type Synonym } from '#domain/search.ts';
import { nearWords, respaced } from '#domain/spelling.ts';

/** What the build writes and the server reads. */
export const searchFile = join('.deploy', 'search.db');

export interface Hit {
  url: string;
  title: string;
  /** words around what was found in the text, with what was found between two U+0002 … U+0003; empty when only the title was */
  excerpt: string;
}

export interface Found {
  pinned: Pinned[];
  hits: Hit[];
}

interface Place {
  id: number;
  url: string;
  title: string;
  words: string[];
  weight: number;
}

/** As many by their title as the page with script shows, and no more than anyone reads by their text. */
const [fromTitles, fromTexts] = [5, 15];

/** Each word of a question is held against every word there is: more than this many (no real question has them) would hold up who sends a report. */
const mostWords = 12;

const quoted = (word: string) => `"${word.replaceAll('"', '""')}"`;

function read(db: DatabaseSync) {
  const places = (db.prepare('SELECT id, url, title, words, weight FROM place').all() as unknown as (Omit<Place, 'words'> & { words: string })[]).map((place) => ({ ...place, words: JSON.parse(place.words) as string[] }));
  const { synonyms, pinned } = Object.fromEntries(db.prepare('SELECT name, value FROM data').all().map(({ name, value }) => [name, JSON.parse(String(value))])) as { synonyms: Synonym[]; pinned: Pinned[] };
  const vocabulary = db.prepare('SELECT term FROM vocabulary').all().map(({ term }) => String(term));
  return { places: new Map(places.map((place) => [place.id, place])), synonyms, pinned, vocabulary };
}

/** A search over the index of a built site; undefined where the build made none. */
export function openSearch(root: string): ((query: string) => Found) | undefined {
  const path = join(root, searchFile);
  if (!existsSync(path)) return undefined;
  const db = new DatabaseSync(path, { readOnly: true });
  const { places, synonyms, pinned, vocabulary } = read(db);
  const known = new Set(vocabulary);
  const byTitle = db.prepare('SELECT rowid AS id, -bm25(name, 3, 2.5) AS score FROM name WHERE name MATCH ?');
  const byText = db.prepare(`SELECT url, title, snippet(body, 2, char(2), char(3), '…', 24) AS excerpt FROM body WHERE body MATCH ? ORDER BY bm25(body, 4, 2, 1) LIMIT ${fromTexts}`);

  /** Adds up what each word, and each word near it, says of each place; how many words of the question a place knows counts too. */
  function scoresOf(words: readonly string[], weight: number, total: Map<number, number>): void {
    const sums = new Map<number, { score: number; met: Set<string> }>();
    for (const word of words)
      for (const { term, share } of nearWords(word, vocabulary))
        for (const { id, score } of byTitle.all(quoted(term)) as unknown as { id: number; score: number }[]) {
          const sum = sums.get(id) ?? { score: 0, met: new Set() };
          sum.score += score * share;
          sum.met.add(word);
          sums.set(id, sum);
        }
    for (const [id, { score, met }] of sums) total.set(id, (total.get(id) ?? 0) + (weight * score * met.size) / words.length);
  }

  function titles(query: string, words: readonly string[]): Place[] {
    const total = new Map<number, number>();
    scoresOf(words, 1, total);
    const otherwise = respaced(words, (word) => known.has(word));
    for (const word of otherwise) scoresOf([word], 1 / words.length, total);
    for (const meaning of meanings(query, synonyms)) scoresOf(tokens(meaning), 0.8, total);
    const ranked = [...total].map(([id, score]) => {
      const place = places.get(id)!;
      return { place, score: score * place.weight * (1 + phraseMatch(words, [place.title, ...place.words])) };
    });
    return ranked.sort((a, b) => b.score - a.score).map(({ place }) => place);
  }

  /** Pages whose text holds every word, else any of them. */
  function texts(words: readonly string[]): Hit[] {
    const terms = words.map((word) => `${quoted(word)}${word.length > 3 ? '*' : ''}`);
    const all = byText.all(terms.join(' AND ')) as unknown as Hit[];
    return all.length ? all : (byText.all(terms.join(' OR ')) as unknown as Hit[]);
  }

  return (query) => {
    const words = [...new Set(tokens(query))].slice(0, mostWords);
    if (!words.join('')) return { pinned: [], hits: [] };
    const inText = texts(words);
    const excerpts = new Map(inText.map((hit) => [hit.url, hit]));
    const first = titles(query, words).slice(0, fromTitles).map(({ url, title }) => excerpts.get(url) ?? { url, title, excerpt: '' });
    const seen = new Set(first.map(({ url }) => url));
    return { pinned: pinnedFor(query, pinned), hits: [...first, ...inText.filter(({ url }) => !seen.has(url))] };
  };
}

