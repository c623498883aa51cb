// Answers are what a citizen filled in, in the shape that is checked, sealed, stored and shown at the desk.
import type { DeclaredPhoto } from './photos.ts';

export interface Place {
  /** what was typed: an address, a crossing, a description */
  text: string;
  /** id of the neighbourhood the address lies in, when the address logic knew it */
  neighbourhood?: string;
  /** WGS84, given by the visitor on purpose; never guessed */
  position?: { lat: number; lon: number; /** metres */ accuracy?: number };
}

/** `chosen`: the zone's date and time (`2026-11-24T20:40`) when "now" or "today" was chosen, so that a form sent a day later still tells which day was meant. */
export type Moment =
  | { kind: 'now' | 'today'; chosen?: string }
  | { kind: 'at'; /** ISO date */ date: string; /** `HH:MM`, zone time */ time?: string };

export const answerWays = ['mail', 'phone', 'none'] as const;
/** How someone wants the answer; `none`: no answer wanted, nothing to reach them by is needed. */
export type AnswerWay = (typeof answerWays)[number];

export interface Contact {
  answerBy: AnswerWay;
  name?: string;
  email?: string;
  phone?: string;
}

export type Answer = string | string[] | Place | Moment;

/** The answers of one report by field id; an empty optional field is left out. */
export type Answers = Record<string, Answer>;

/** How a report came that was not sent by a form of this site. Made by the server, never read from what was sent as JSON. */
export interface Via {
  door: 'open311';
  /** where the app says that pictures are, as text: nothing of this site ever opens it */
  media?: string[];
}

/** What the browser sends (`POST /api/meldingen`) and what the plain form becomes. */
export interface Submission {
  /** id of the report type */
  type: string;
  /** the language of the form, such as `nl` */
  locale: string;
  answers: Answers;
  contact: Contact;
  /** photos that will follow */
  photos?: DeclaredPhoto[];
  /** what betrays a robot: the text of the field no person sees, and the seconds from opening the form to sending it */
  trace?: { trap?: string; seconds?: number };
  via?: Via;
}
