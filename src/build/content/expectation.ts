// What a schema expected, in Dutch: the validator's own English never reaches an editor.
import type { z } from 'astro/zod';

const kinds: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een geheel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een groep velden',
  date: 'een datum',
};

const formats: Record<string, string> = { url: 'een webadres, zoals https://www.voorbeeld.be', email: 'een e-mailadres, zoals naam@voorbeeld.be' };

type Bounded = { origin: string };

function bound(word: string, limit: unknown, { origin }: Bounded): string {
  if (origin === 'string') return `${word} ${limit} tekens`;
  return origin === 'array' ? `${word} ${limit} in de lijst` : `${word} ${limit}`;
}

/** The sentence a schema carries itself; what the validator says in English is left out. */
const own = (message: string) => (/^(Invalid|Too |Unrecognized|Expected)/.test(message) ? 'een andere waarde' : message);

/** What a schema expected at one fault; `found` is the value that stands there, if any. */
export function expectation(issue: z.core.$ZodIssue, found: unknown): string {
  if (issue.code === 'invalid_type' && (found === undefined || found === null)) {
    const kind = kinds[issue.expected];
    return kind ? `${kind}: dit veld mag niet ontbreken of leeg zijn` : 'een waarde: dit veld mag niet ontbreken';
  }
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? 'een andere waarde';
    case 'invalid_value':
      return `een van: ${issue.values.map((value) => String(value)).join(', ')}`;
    case 'too_small':
      return issue.origin === 'string' && issue.minimum === 1 ? 'tekst die niet leeg is' : bound('ten minste', issue.minimum, issue);
    case 'too_big':
      return bound('ten hoogste', issue.maximum, issue);
    case 'unrecognized_keys':
      return 'alleen velden die in het schema staan';
    case 'invalid_format':
      return issue.message.startsWith('Invalid') ? (formats[issue.format] ?? 'een andere schrijfwijze') : issue.message;
    default:
      return own(issue.message);
  }
}
