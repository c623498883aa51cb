// The finder as pages use it: gives suggestions and answers, and fetches by itself the few files each of them needs.
import type { Answer } from './answer.ts';
import type { Places } from './query.ts';
import type { Street } from './street.ts';

/**
 * Fetches one file of the index and gives its parsed JSON; rejects when it cannot. Files, all under `/adressen/`:
 * `straten/<letter>.json` (the streets with a word that begins with it, 0.1–2.7 kB), `straten/alle.json` (every street, 20 kB; only when
 * nothing in the first file is like what was typed), `nummers/<letter>.json` (house numbers of streets where they decide, by the street's own first letter).
 */
export type Load = (file: string) => Promise<unknown>;

export interface Suggestion {
  street: Street;
  /** what to show: the name of today */
  name: string;
  /** the former or other spelling that matched, when it was not the name itself */
  via?: string;
  /** how it matched; `exact` comes first, `typo` last */
  match: 'exact' | 'start' | 'words' | 'typo';
  /** what to put in the field when it is chosen: the name, and the number and post code that were typed */
  text: string;
}

export interface Suggested {
  suggestions: Suggestion[];
  /** false while only part of the index is loaded and nothing matched well: `more()` loads the rest and suggests again */
  more?: () => Promise<Suggested>;
}

export interface Finder {
  /** Suggestions for what is typed so far, best first; none under two letters. Rejects when a file cannot be loaded; asking again tries again. */
  suggest(text: string, limit?: number): Promise<Suggested>;
  /** The answer to a whole address; `chosen` names the street and post code when the visitor picked one from a list. Rejects as `suggest` does. */
  answer(text: string, chosen?: { street: string; postcode?: number }): Promise<Answer>;
}

/** What the finder needs besides the files. */
export interface FinderOptions {
  load: Load;
  places: Places;
}
