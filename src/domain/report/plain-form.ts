// A report as a plain form sends it: names and texts, from which the same answers are made as the browser's script sends.
import type { Moment, Place, Submission } from './answers.ts';
import type { Field } from './field.ts';
import type { ReportType } from './report-type.ts';

/** Names a form uses for itself: the server reads them, and no field may carry them. */
export const controls = ['step', 'key', 'locale', 'website', 'seconds', 'type', 'contact', 'action', 'photo', 'photos'] as const;

const detailNames = ['answerBy', 'name', 'email', 'phone'] as const;

type Values = Map<string, string[]>;

const one = (values: Values, name: string) => (values.get(name) || [''])[0]!.trim() || undefined;
const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));

/** The keys of an object that hold something; undefined when none does. */
function filled<T extends object>(group: T): Partial<T> | undefined {
  const held = Object.entries(group).filter(([, value]) => value !== undefined);
  return held.length ? (Object.fromEntries(held) as Partial<T>) : undefined;
}

function placeOf(values: Values, id: string): unknown {
  const [lat, lon] = [number(one(values, `${id}.lat`)), number(one(values, `${id}.lon`))];
  const position = lat === undefined || lon === undefined ? undefined : filled({ lat, lon, accuracy: number(one(values, `${id}.accuracy`)) });
  const text = (values.get(id) || []).join(' ');
  return text.trim() || position ? filled({ text, neighbourhood: one(values, `${id}.neighbourhood`), position }) : undefined;
}

/** A date that was filled in counts unless "now" or "today" was chosen. */
function momentOf(values: Values, id: string): unknown {
  const [date, time] = [one(values, `${id}.date`), one(values, `${id}.time`)];
  const kind = one(values, `${id}.kind`) || (date || time ? 'at' : undefined);
  if (!kind) return undefined;
  return filled(kind === 'at' ? { kind, date, time } : { kind, chosen: one(values, `${id}.chosen`) });
}

function answerOf(values: Values, field: Field): unknown {
  if (field.kind === 'place') return placeOf(values, field.id);
  if (field.kind === 'moment') return momentOf(values, field.id);
  const given = values.get(field.id);
  if (!given || (field.kind === 'choice' && field.many)) return given;
  return given.length > 1 ? given : given[0];
}

const suffixes: Partial<Record<Field['kind'], string[]>> = { place: ['', '.lat', '.lon', '.accuracy', '.neighbourhood'], moment: ['.kind', '.date', '.time', '.chosen'] };

/** All names that a plain form of this type may send. */
export function namesOf({ fields }: ReportType): string[] {
  return [...controls, ...detailNames.map((name) => `contact.${name}`), ...fields.flatMap(({ id, kind }) => (suffixes[kind] || ['']).map((end) => id + end))];
}

/** What a plain form sent, in the shape that `checkSubmission` reads; a name nobody asked for becomes an answer nobody asked for, hence a fault. */
export function fromEntries(type: ReportType, entries: Iterable<[string, string]>): unknown {
  const values: Values = new Map();
  for (const [name, value] of entries) {
    const given = values.get(name);
    if (given) given.push(value);
    else values.set(name, [value]);
  }
  const names = namesOf(type);
  const strange = [...values].filter(([name]) => !names.includes(name));
  const answers = [...type.fields.map((field): [string, unknown] => [field.id, answerOf(values, field)]), ...strange].filter(([, value]) => value !== undefined);
  const contact = filled(Object.fromEntries(detailNames.map((name) => [name, one(values, `contact.${name}`)])));
  const trace = filled({ trap: one(values, 'website'), seconds: number(one(values, 'seconds')) });
  return filled({ type: type.id, locale: one(values, 'locale'), answers: Object.fromEntries(answers), contact, trace });
}

const written = (group: Record<string, string | number | undefined>): [string, string][] =>
  Object.entries(group).flatMap(([name, value]): [string, string][] => (value === undefined || value === '' ? [] : [[name, String(value)]]));

function objectEntries(id: string, answer: Place | Moment): [string, string][] {
  if ('text' in answer) {
    const { lat, lon, accuracy } = answer.position ?? {};
    return written({ [id]: answer.text, [`${id}.lat`]: lat, [`${id}.lon`]: lon, [`${id}.accuracy`]: accuracy, [`${id}.neighbourhood`]: answer.neighbourhood });
  }
  const at = answer.kind === 'at' ? { [`${id}.date`]: answer.date, [`${id}.time`]: answer.time } : { [`${id}.chosen`]: answer.chosen };
  return written({ [`${id}.kind`]: answer.kind, ...at });
}

/** The names and texts of a plain form that hold a whole report, so that a page without script can send it on. */
export function toEntries({ locale, answers, contact, trace }: Submission): [string, string][] {
  const answered = Object.entries(answers).flatMap(([id, answer]): [string, string][] =>
    typeof answer === 'string' ? [[id, answer]] : Array.isArray(answer) ? answer.map((value): [string, string] => [id, value]) : objectEntries(id, answer),
  );
  const details = written(Object.fromEntries(detailNames.map((name) => [`contact.${name}`, contact[name]])));
  return [...written({ locale }), ...answered, ...details, ...written({ website: trace?.trap, seconds: trace?.seconds })];
}
