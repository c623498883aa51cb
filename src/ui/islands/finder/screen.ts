// What the finder shows at one moment: a polite line, streets to choose from, and the result of the last question.
import type { Answer } from '#domain/address/answer.ts';
import type { Suggestion } from '#domain/address/finder.ts';
import type { Place } from '#domain/address/locate.ts';

export type Refusal = 'denied' | 'timeout' | 'unavailable';

export type Result =
  /** `text`: the address that was asked for, as it stands in the field */
  | { kind: 'answer'; answer: Answer; text: string }
  /** `metres`: how exact the device knows where it is */
  | { kind: 'here'; place: Place; metres: number }
  | { kind: 'refused'; why: Refusal }
  /** a file did not come */
  | { kind: 'failed' };

export interface Screen {
  /** read out politely, and shown */
  status: string;
  suggestions: Suggestion[];
  result?: Result;
}

export const nothing: Screen = { status: '', suggestions: [] };

/** The neighbourhoods that a result names, to be coloured on the map. */
export function namedIn({ result }: Screen): number[] {
  const said = result && (result.kind === 'answer' ? result.answer : result.kind === 'here' ? result.place : undefined);
  if (!said) return [];
  if ('neighbourhood' in said) return [said.neighbourhood];
  if ('neighbourhoods' in said) return said.neighbourhoods;
  if (said.kind === 'ranges' || said.kind === 'unknown-number') return [...new Set([...said.sides.odd, ...said.sides.even].map((range) => range.neighbourhood))];
  return [];
}
