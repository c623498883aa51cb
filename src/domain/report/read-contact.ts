// Reads how someone wants to be answered: the way they chose must work, and who wants no answer leaves no trace of who they are.
import { answerWays, type AnswerWay, type Contact } from './answers.ts';
import type { Fault, FaultCode } from './fault.ts';
import { limits } from './field.ts';
import { recordOf, strangeKeys } from './record.ts';
import type { ReportType } from './report-type.ts';
import { bare, cleanLine } from './text.ts';

const detailNames = ['name', 'email', 'phone'] as const;
type DetailName = (typeof detailNames)[number];
type Details = Partial<Record<DetailName, string>>;

/** One @, a dot behind it, and nothing that would make two addresses of it in the head of a letter. */
const emailPattern = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\.]+(\.[^\s@<>,;:"()[\]\\.]+)+$/;

/** Eight to fifteen digits (E.164 has at most fifteen), with what people write between them. */
function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return /^\+?[\d\s./()-]+$/.test(text) && digits >= 8 && digits <= 15;
}

const wrong: Partial<Record<DetailName, (text: string) => FaultCode | undefined>> = {
  email: (text) => (emailPattern.test(text) ? undefined : 'not-an-email'),
  phone: (text) => (isPhone(text) ? undefined : 'not-a-phone'),
};

function readDetail(name: DetailName, input: unknown): { text: string } | Fault {
  const field = `contact.${name}`;
  if (input === undefined || input === null) return { text: '' };
  if (typeof input !== 'string') return { field, code: 'wrong-kind' };
  const text = cleanLine(name === 'name' ? input : bare(input));
  if (text.length > limits[name]) return { field, code: 'too-long', max: limits[name] };
  const code = text ? wrong[name]?.(text) : undefined;
  return code ? { field, code } : { text };
}

const isWay = (input: unknown): input is AnswerWay => answerWays.some((way) => way === input);

/** The way that was chosen; when none was, the way that the details given point to. */
function wayOf(chosen: unknown, { email, phone }: Details): AnswerWay | undefined {
  if (isWay(chosen)) return chosen;
  if (chosen !== undefined && chosen !== null && chosen !== '') return undefined;
  return email ? 'mail' : phone ? 'phone' : 'none';
}

const needed = { mail: 'email', phone: 'phone' } as const;

/** Reads contact details. With `answerBy: none` the name, address and number are not even looked at, and not kept. Never throws. */
export function readContact(input: unknown, need: ReportType['contact']): { contact: Contact; faults: Fault[] } {
  const contact: Contact = { answerBy: 'none' };
  const record = input === undefined || input === null ? new Map<string, unknown>() : recordOf(input);
  if (!record) return { contact, faults: [{ field: 'contact', code: 'wrong-kind' }] };
  const strange = strangeKeys(record, ['answerBy', ...detailNames], 'contact');
  const details: Details = {};
  const faults: Fault[] = [];
  for (const name of detailNames) {
    const detail = readDetail(name, record.get(name));
    if ('code' in detail) faults.push(detail);
    else if (detail.text) details[name] = detail.text;
  }
  const chosen = record.get('answerBy');
  if (isWay(chosen) ? chosen === 'none' : !faults.length && wayOf(chosen, details) === 'none') {
    const mute: Fault[] = need === 'required' ? [{ field: 'contact.answerBy', code: 'no-way-to-answer' }] : [];
    return { contact, faults: [...strange, ...mute] };
  }
  const way = wayOf(chosen, details);
  if (!way) faults.unshift({ field: 'contact.answerBy', code: 'not-an-option' });
  if (!way || way === 'none') return { contact, faults: [...strange, ...faults] };
  const by = needed[way];
  if (!details[by] && !faults.some(({ field }) => field === `contact.${by}`)) faults.push({ field: `contact.${by}`, code: 'required' });
  return { contact: { answerBy: way, ...details }, faults: [...strange, ...faults] };
}
