// The door to the part of the form that asks for photos and sends them: most reports have none, so it is fetched when its question comes near (later.ts).
import type { JSX } from 'preact';
import type { Ask } from '#ui/form/ask.ts';

export interface PhotosPart {
  /** draws the question with what was chosen */
  question: (ask: Ask) => JSX.Element;
  /** goes on with what was chosen before and not made smaller yet */
  resume: () => void;
  /** the section of the receipt */
  section: () => JSX.Element | undefined;
  /** begins to send, and draws how far it is, in the section on the screen */
  send: (root: HTMLElement) => void;
}
