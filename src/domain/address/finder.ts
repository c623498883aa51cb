// What the finder of addresses does for a page: it suggests while someone types, gives answers, and fetches by itself the few files it needs.
import type { Answer } from './answer.ts';
import type { Load } from './load.ts';
import type { MatchKind } from './match.ts';
import type { Places } from './place-names.ts';
import type { Street } from './street.ts';

export interface Suggestion {
  street: Street;
  /** what to show */
  name: string;
  /** the other spelling that matched, when it was not the name itself */
  via?: string;
  /** how it matched; `exact` comes first, `typo` last */
  match: MatchKind;
  /** what to put in the field when it is chosen: the name, and the number and post code that were typed */
  text: string;
}

export interface Suggested {
  suggestions: Suggestion[];
  /** there while only part of the index is loaded and nothing matched well: loads the rest (20 kB, once) and suggests again */
  more?: () => Promise<Suggested>;
}

/** A street that a visitor picked from a list. */
export interface Chosen {
  street: string;
  postcode?: number;
}

export interface Finder {
  /** With the first letter of a street: fetches the file that suggestions will come from. Never rejects; `suggest` tells what is wrong. */
  prepare(text: string): Promise<void>;
  /** Suggestions for what is typed so far, best first; none under two letters. Rejects when a file cannot be loaded; asking again tries again. */
  suggest(text: string, limit?: number): Promise<Suggested>;
  /** The answer to a whole address; `chosen` names the street and post code when the visitor picked one from a list. Rejects as `suggest` does. */
  answer(text: string, chosen?: Chosen): Promise<Answer>;
}

export interface FinderOptions {
  load: Load;
  places: Places;
}
