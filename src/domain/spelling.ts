// Spelling: which known words may have been meant by a word that was typed, with a letter wrong, the end missing or a space too many or too few.

export interface Near {
  term: string;
  /** how much it counts, 1 for the word itself */
  share: number;
}

/** How many letters may be wrong: none in a short word. */
const slips = (word: string) => (word.length > 7 ? 2 : word.length > 4 ? 1 : 0);

/** The number of letters to change, add or leave out to make one word of another (Levenshtein), or `most + 1` once it is more than `most`. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row[b.length]!;
}

/** The known words near one that was typed: itself, words that begin with it, and words a slip away, each with its share. */
export function nearWords(word: string, known: readonly string[]): Near[] {
  const most = slips(word);
  return known.flatMap((term): Near[] => {
    if (term === word) return [{ term, share: 1 }];
    if (word.length > 3 && term.startsWith(word)) return [{ term, share: (0.5 * term.length) / (term.length + 0.3 * (term.length - word.length)) }];
    const wrong = most ? distance(word, term, most) : 1;
    return wrong <= most ? [{ term, share: (0.35 * term.length) / (term.length + wrong) }] : [];
  });
}

/** Two known words that make this one, with or without the s that Dutch puts between; the first as long as can be. Nothing for a short word. */
function halves(word: string, isKnown: (word: string) => boolean): string[] {
  for (let at = word.length - 3; at > 2; at--) {
    const [first, last] = [word.slice(0, at), word.slice(at)];
    if (isKnown(last) && (isKnown(first) || (first.length > 3 && first.endsWith('s') && isKnown(first.slice(0, -1))))) return [isKnown(first) ? first : first.slice(0, -1), last];
  }
  return [];
}

/** The words of a question written otherwise: "rij bewijs" as one where that is known, and what nobody knows as one, such as "fietsgestolen", as two. */
export function respaced(words: readonly string[], isKnown: (word: string) => boolean): string[] {
  const joined = words.slice(1).map((word, i) => words[i]! + word).filter(isKnown);
  return [...joined, ...words.filter((word) => !isKnown(word)).flatMap((word) => halves(word, isKnown))];
}
