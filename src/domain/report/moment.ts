// When something happened, or must be ready: dates and hours as people write them, held against the zone's clock.
import { addDays, type LocalTime } from '../hours.ts';
import type { Moment } from './answers.ts';
import type { FaultCode } from './fault.ts';
import type { MomentField } from './field.ts';
import { recordOf, strangeKeys } from './record.ts';

const two = (digits: string) => digits.padStart(2, '0');

/** An ISO date from `2026-03-14`, `14/3/2026`, `14-03-2026` or `14.3.2026`; undefined when it is on no calendar. */
export function readDate(typed: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed.trim());
  const belgian = /^(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4})$/.exec(typed.trim());
  const parts = iso ? [iso[1], iso[2], iso[3]] : belgian ? [belgian[3], belgian[2], belgian[1]] : undefined;
  if (!parts) return undefined;
  const date = `${parts[0]}-${two(parts[1]!)}-${two(parts[2]!)}`;
  const instant = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== date ? undefined : date;
}

/** `HH:MM` from `9:05`, `9.05`, `9u05`, `9 u.`, `21h` or `21`; undefined when no clock shows it. */
export function readTime(typed: string): string | undefined {
  const parts = /^(\d{1,2})\s?(?:[:.uh]\s?(\d{2})(?:\s?u(?:ur)?\.?|:\d{2}(?:\.\d+)?)?|u(?:ur)?\.?|h)?$/i.exec(typed.trim());
  if (!parts || Number(parts[1]) > 23 || Number(parts[2] || 0) > 59) return undefined;
  return `${two(parts[1]!)}:${parts[2] || '00'}`;
}

/** Clocks differ: what lies at most this many minutes ahead is now. */
const slack = 15;
const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
const minutesFrom = (now: LocalTime, date: string, minutes: number) => (Date.parse(date) - Date.parse(now.date)) / 60_000 + minutes - now.minutes;

function side({ ahead }: MomentField, { date, time }: { date: string; time?: string }, now: LocalTime): FaultCode | undefined {
  const away = time ? minutesFrom(now, date, minutesOf(time)) : undefined;
  if (ahead) {
    if (date < now.date || (away || 0) < -slack) return 'in-the-past';
    return date > addDays(now.date, 366) ? 'not-a-moment' : undefined;
  }
  if (date < '1900-01-01') return 'not-a-moment';
  return away === undefined ? (date > now.date ? 'in-the-future' : undefined) : away > slack ? 'in-the-future' : undefined;
}

/** Whether a text is the zone's date and time, as a form stamps it, and stands on a calendar. */
const isStamp = (text: string) => `${readDate(text.slice(0, 10))}T${readTime(text.slice(11))}` === text;

/** A moment from what was sent, with dates and hours as they are kept; or what is wrong with it. */
export function readMoment(field: MomentField, input: unknown, now: LocalTime): Moment | FaultCode {
  const record = recordOf(input);
  if (!record) return 'wrong-kind';
  const [kind, date, time, chosen] = ['kind', 'date', 'time', 'chosen'].map((key) => record.get(key));
  if (kind === 'today' || (kind === 'now' && !field.ahead)) {
    if (strangeKeys(record, ['kind', 'chosen']).length) return 'unknown-field';
    if (chosen === undefined) return { kind };
    return typeof chosen === 'string' && isStamp(chosen) ? { kind, chosen } : 'wrong-kind';
  }
  if (kind !== 'at' || ![date, time].every((text) => text === undefined || typeof text === 'string')) return 'wrong-kind';
  if (strangeKeys(record, ['kind', 'date', 'time']).length) return 'unknown-field';
  const day = readDate((date as string | undefined) || '');
  const hour = time ? readTime(time as string) : undefined;
  if (!day || (typeof time === 'string' && time.trim() && !hour)) return 'not-a-moment';
  const at = hour ? { date: day, time: hour } : { date: day };
  return side(field, at, now) || { kind, ...at };
}
