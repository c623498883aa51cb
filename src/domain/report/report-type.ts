// A report type says, as data, what is asked, who handles the answers, how soon, and how long they are kept.
import type { Field } from './field.ts';

/** Who inside the zone handles a report; the words for it stand in the interface languages. */
export const handlers = ['meldpunt', 'traffic', 'neighbourhood-team', 'investigation', 'front-desk', 'internal-oversight', 'communication', 'web-team'] as const;
export type Handler = (typeof handlers)[number];

/**
 * Why a type does not come by the app of someone else: what is in it, or who tells it, must not pass through the hands of a stranger
 * (`sensitive`); it is about the police itself, and goes straight to who oversees it (`oversight`); it has no place on the map, and
 * the protocol of such apps is about places (`no-place`); or it asks for no story, which they all send (`no-story`).
 */
export const apartReasons = ['sensitive', 'oversight', 'no-place', 'no-story'] as const;
export type ApartReason = (typeof apartReasons)[number];

export interface ReportType {
  id: string;
  /** in the order they are asked, one screen each; contact details are asked last, for every type */
  fields: readonly Field[];
  /** why it only comes by a form of this site; `open`, or left out, where another app may send it (Open311 GeoReport v2) if its questions fit in there */
  otherApps?: 'open' | ApartReason;
  /** `required`: there must be a way to answer; `optional`: may be left out; `anonymous`: the form says first that no name is needed */
  contact: 'required' | 'optional' | 'anonymous';
  handler: Handler;
  /** the promise: working days until a first answer, or until someone has looked at it where no answer is wanted */
  answerWithin: number;
  /** days the contents are kept after the report is closed; then they are deleted, with proof */
  keepFor: number;
  /** no draft on the device, and a way to leave the page fast */
  sensitive: boolean;
  /** photos may follow; left out where none are asked for */
  photos?: true;
}
