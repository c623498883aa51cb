// What is filled in, step by step: what goes along, what is to mend at a step, and when a moment was chosen.
import type { LocalTime } from '#domain/hours.ts';
import type { Fault } from '#domain/report/fault.ts';
import { checkField } from '#domain/report/check.ts';
import { fromEntries } from '#domain/report/plain-form.ts';
import { readContact } from '#domain/report/read-contact.ts';
import type { ReportType } from '#domain/report/report-type.ts';
import { unseenDetails } from '#ui/form/contact-question.ts';
import { filledWith, type Entry } from '#ui/form/entries.ts';
import { contactStep } from '#ui/form/report-form.ts';

/** All entries but those of these names. */
export const without = (entries: readonly Entry[], names: readonly string[]): Entry[] => entries.filter(([name]) => !names.includes(name));

/** Only what someone can see goes along: not the phone number typed before "by e-mail" was chosen. */
export function seen(entries: readonly Entry[]): Entry[] {
  return without(entries, unseenDetails(filledWith(entries).one('contact.answerBy')));
}

/** Whether anything was filled in that would be a loss. */
export const isFilled = (entries: readonly Entry[]): boolean => entries.some(([name, value]) => value && !['locale', 'website'].includes(name) && !/\.neighbourhood$/.test(name));

/** What the form on the screen holds takes the place of what those names held before. */
export function merged(before: readonly Entry[], form: HTMLFormElement): Entry[] {
  const names = Array.from(form.elements, (element) => (element as HTMLInputElement).name);
  const now = Array.from(new FormData(form) as unknown as Iterable<Entry>).filter(([, value]) => typeof value === 'string'); // files go another way
  return [...without(before, names), ...now.filter(([name, value]) => name !== 'website' || value)];
}

/** "Now" and "today" get the hour at which they were chosen, so that a report sent later still tells which day was meant. */
export function stamped(entries: readonly Entry[], before: readonly Entry[], { fields }: ReportType, now: () => string): Entry[] {
  const moments = fields.filter(({ kind }) => kind === 'moment').map(({ id }) => id);
  const stamps = moments.flatMap((id): Entry[] => {
    const kind = filledWith(entries).one(`${id}.kind`);
    if (kind !== 'now' && kind !== 'today') return [];
    const known = kind === filledWith(before).one(`${id}.kind`) && filledWith(before).one(`${id}.chosen`);
    return [[`${id}.chosen`, known || now()]];
  });
  return [...without(entries, moments.map((id) => `${id}.chosen`)), ...stamps];
}

/** The report as it would be sent. */
export function inputOf(type: ReportType, entries: readonly Entry[], locale: string): { answers?: Record<string, unknown>; contact?: unknown } {
  const own = seen(entries);
  return fromEntries(type, filledWith(own).one('locale') ? own : [...own, ['locale', locale]]) as { answers?: Record<string, unknown>; contact?: unknown };
}

/** What must be mended before the next step. */
export function faultsAt(step: number, type: ReportType, { answers = {}, contact }: ReturnType<typeof inputOf>, now: LocalTime): Fault[] {
  const field = type.fields[step];
  if (!field) return step === contactStep(type) ? readContact(contact, type.contact).faults : [];
  const fault = checkField(field, answers[field.id], now);
  return fault ? [fault] : [];
}

/** The step that asks for a name of the form. */
export function stepOfName(name: string, type: ReportType): number {
  const { fields } = type;
  const at = fields.findIndex(({ id }) => id === name.split('.')[0]);
  return at >= 0 ? at : name === 'photos' ? fields.length : contactStep(type);
}
