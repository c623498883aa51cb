// A request as an app sends it by Open311 becomes what a form of this site would send, so that the same check can decide over it.
import type { LocalTime } from '../../hours.ts';
import type { Field } from '../field.ts';
import type { ReportType } from '../report-type.ts';
import { readDate } from '../moment.ts';
import { cleanLine } from '../text.ts';
import { readLocation, type Ground, type LocationFault } from './location.ts';
import { attributeFields, noticeCode, placeOf, storyOf } from './service.ts';

export type Entries = readonly (readonly [string, string])[];

export interface RequestContext {
  ground: Ground;
  /** the zone's date and time of an instant (milliseconds since 1970) */
  zoneTime: (at: number) => LocalTime;
}

export type ArgumentFault = LocationFault | { argument: 'media_url'; code: 'too-long' | 'too-many'; max: number } | { argument: (typeof once)[number]; code: 'twice' };

export interface RequestRead {
  /** for `checkSubmission` */
  input: { type: string; answers: Record<string, unknown>; contact?: Record<string, string> };
  /** what the check cannot know: faults of arguments that no form has */
  faults: ArgumentFault[];
  /** where pictures are said to be; never opened */
  media: string[];
  remark?: 'outside' | 'zero';
}

/** What a request has one of. */
const once = ['lat', 'long', 'address_string', 'address_id', 'description', 'email', 'first_name', 'last_name', 'phone'] as const;

/** Pictures that one request may name, and the longest address of one, in UTF-16 code units. */
export const mediaLimits = { most: 5, longest: 2_000 } as const;

const named = /^attribute\[([^[\]]{1,80})\](?:\[\d{0,4}\])?$/;

/** The answers by attribute; an empty one is as good as none ("Optional Arguments" of the specification). */
function attributesIn(entries: Entries): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [name, value] of entries) {
    const code = named.exec(name)?.[1];
    if (code === undefined || code === noticeCode || !value.trim()) continue;
    found.set(code, [...new Set([...(found.get(code) ?? []), value])]);
  }
  return found;
}

/** W3C date and time (https://www.w3.org/TR/NOTE-datetime), also where a form turned the `+` of the zone into a space. */
const instant = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(?:(Z)|([+\- ])(\d{2}):?(\d{2}))?)?$/;
const two = (n: number) => String(n).padStart(2, '0');

/** A moment as forms send it; what is no date goes on as it is, for the check to say so. */
function momentOf(text: string, zoneTime: RequestContext['zoneTime']): unknown {
  const [, date, time, utc, sign, hours, minutes] = instant.exec(text.trim()) ?? [];
  if (!date || !time || !(utc || sign)) return { kind: 'at', date: date ?? text, ...(time && { time }) };
  // A day that is on no calendar is some other day to Date.parse.
  const at = Date.parse(`${readDate(date) ?? ''}T${time}:00${utc ?? `${sign === '-' ? '-' : '+'}${hours}:${minutes}`}`);
  if (Number.isNaN(at)) return { kind: 'at', date: text };
  const local = zoneTime(at);
  return { kind: 'at', date: local.date, time: `${two(Math.floor(local.minutes / 60))}:${two(local.minutes % 60)}` };
}

function answerOf(field: Field, given: string[], { zoneTime }: RequestContext): unknown {
  if (field.kind === 'moment' && given.length === 1) return momentOf(given[0]!, zoneTime);
  return given.length > 1 || (field.kind === 'choice' && field.many) ? given : given[0];
}

function contactIn(get: (name: string) => string): Record<string, string> | undefined {
  const name = cleanLine(`${get('first_name')} ${get('last_name')}`);
  const details = Object.entries({ name, email: get('email'), phone: get('phone') }).filter(([, value]) => value);
  return details.length ? Object.fromEntries(details) : undefined;
}

function mediaIn(entries: Entries): { media: string[]; faults: ArgumentFault[] } {
  const media = entries.filter(([name]) => /^media_url(?:\[\d{0,4}\])?$/.test(name)).map(([, value]) => cleanLine(value)).filter(Boolean);
  if (media.length > mediaLimits.most) return { media: [], faults: [{ argument: 'media_url', code: 'too-many', max: mediaLimits.most }] };
  return { media, faults: media.some((url) => url.length > mediaLimits.longest) ? [{ argument: 'media_url', code: 'too-long', max: mediaLimits.longest }] : [] };
}

/**
 * Reads the arguments of `POST requests`. Never throws. An argument that the protocol has and this site has no use for (`device_id`,
 * `account_id`, `api_key`) is passed over and not kept; an attribute that the service does not have goes on, for the check to name it.
 */
export function readRequest(type: ReportType, entries: Entries, context: RequestContext): RequestRead {
  const [place, story] = [placeOf(type), storyOf(type)];
  const given = attributesIn(entries);
  // Whoever sends the story or the place as an attribute means the same by it.
  const second: Record<string, string[] | undefined> = { description: given.get(story.id), address_string: given.get(place.id) };
  const all = (name: string) => [...new Set([...entries.filter(([known]) => known === name).map(([, value]) => value), ...(second[name] ?? [])].map((value) => value.trim()).filter(Boolean))];
  const get = (name: string) => all(name)[0] ?? '';
  const answers: Record<string, unknown> = Object.fromEntries(given);
  for (const field of attributeFields(type)) if (given.has(field.id)) answers[field.id] = answerOf(field, given.get(field.id)!, context);
  const located = readLocation(get, context.ground);
  const without = located.fault?.code === 'no-location' && !place.required;
  answers[place.id] = located.place;
  answers[story.id] = get('description');
  const { media, faults } = mediaIn(entries);
  const contact = contactIn(get);
  return {
    input: { type: type.id, answers, ...(contact && { contact }) },
    faults: [...once.filter((name) => all(name).length > 1).map((argument) => ({ argument, code: 'twice' as const })), ...(located.fault && !without ? [located.fault] : []), ...faults],
    media,
    ...(located.remark && { remark: located.remark }),
  };
}
