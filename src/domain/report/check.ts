// Checks a report that was sent: the same rules in the browser and on the server, whatever arrives.
import type { LocalTime } from '../hours.ts';
import type { Answers, Submission } from './answers.ts';
import type { Fault } from './fault.ts';
import type { Field } from './field.ts';
import { readAnswer } from './read-answer.ts';
import { readContact } from './read-contact.ts';
import { readPhotos } from './read-photos.ts';
import { recordOf, strangeKeys } from './record.ts';
import type { ReportType } from './report-type.ts';

export interface CheckContext {
  types: readonly ReportType[];
  /** the zone's clock */
  now: LocalTime;
}

export type Checked = { ok: true; submission: Submission } | { ok: false; faults: Fault[] };

/** What is wrong with one answer, for an early check while someone fills in the form. */
export function checkField(field: Field, answer: unknown, now: LocalTime): Fault | undefined {
  return readAnswer(field, answer, now).fault;
}

function readAnswers(input: unknown, { fields }: ReportType, now: LocalTime): { answers: Answers; faults: Fault[] } {
  const record = recordOf(input) ?? new Map<string, unknown>();
  const answers: Answers = {};
  const faults: Fault[] = recordOf(input ?? {}) ? [] : [{ field: 'answers', code: 'wrong-kind' }];
  for (const field of fields) {
    const { answer, fault } = readAnswer(field, record.get(field.id), now);
    if (answer !== undefined) answers[field.id] = answer;
    if (fault) faults.push(fault);
  }
  return { answers, faults: [...faults, ...strangeKeys(record, fields.map(({ id }) => id))] };
}

/** What may betray a robot is kept short and never refused: it only counts in a score. */
function readTrace(input: unknown): Submission['trace'] {
  const record = recordOf(input);
  const [trap, seconds] = [record?.get('trap'), record?.get('seconds')];
  const trace = {
    ...(typeof trap === 'string' && trap ? { trap: trap.slice(0, 200) } : {}),
    ...(typeof seconds === 'number' && seconds >= 0 && seconds < 1e9 ? { seconds: Math.round(seconds) } : {}),
  };
  return Object.keys(trace).length ? trace : undefined;
}

/**
 * A report ready to be sealed, or everything its writer must mend, in the order of the form. Never throws, whatever `input` is. The submission
 * is made anew with known keys only; texts are cleaned (see text.ts); a key nobody asked for is a fault; a form without a language is Dutch.
 */
export function checkSubmission(input: unknown, { types, now }: CheckContext): Checked {
  const record = recordOf(input);
  const type = types.find(({ id }) => id === record?.get('type'));
  if (!record || !type) return { ok: false, faults: [{ field: 'type', code: 'unknown-type' }] };
  const locale = record.get('locale') ?? 'nl';
  const language: Fault[] = typeof locale === 'string' && /^[a-z]{2,3}$/.test(locale) ? [] : [{ field: 'locale', code: 'wrong-kind' }];
  const { answers, faults } = readAnswers(record.get('answers'), type, now);
  const { contact, faults: contactFaults } = readContact(record.get('contact'), type.contact);
  const { photos, fault } = readPhotos(type.photos && record.get('photos'));
  const all = [...faults, ...contactFaults, ...(fault ? [fault] : []), ...language, ...strangeKeys(record, ['type', 'locale', 'answers', 'contact', 'trace', ...(type.photos ? ['photos'] : [])])];
  if (all.length) return { ok: false, faults: all };
  const trace = readTrace(record.get('trace'));
  return { ok: true, submission: { type: type.id, locale: locale as string, answers, contact, ...(photos.length ? { photos } : {}), ...(trace ? { trace } : {}) } };
}
