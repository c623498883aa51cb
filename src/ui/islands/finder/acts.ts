// What a visitor can do in the finder.
import type { Suggestion } from '#domain/address/finder.ts';
import type { Chosen } from './conversation.ts';
import type { FinderProps } from './words.ts';

export interface Acts {
  typed(): void;
  submitted(): void;
  locate(): void;
  again(): void;
  choose(suggestion: Suggestion): void;
  answer(chosen: Chosen): void;
  key(event: KeyboardEvent): void;
}

/** What every part of an outcome gets; no acts while the page is built. */
export interface Told extends FinderProps {
  acts: Acts | undefined;
}
