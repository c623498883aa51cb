// A fault in content, told so that an editor can mend it: file, field, found, expected, how to mend. In Dutch.
import type { z } from 'astro/zod';

export interface Fault {
  path: string;
  line: number;
  /** the field, or the part of the text */
  field: string;
  found: string;
  expected: string;
  mend: string;
}

/** One fault as a paragraph an editor can read. */
export function sayFault(fault: Fault): string {
  return [
    `${fault.path}:${fault.line}`,
    `  veld:     ${fault.field}`,
    `  gevonden: ${fault.found}`,
    `  verwacht: ${fault.expected}`,
    `  zo mag u het herstellen: ${fault.mend}`,
  ].join('\n');
}

const kinds: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een geheel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een groep velden',
  date: 'een datum',
};

const formats: Record<string, string> = { url: 'een webadres', email: 'een e-mailadres' };

/** What was found, shortened to one line. */
export function show(value: unknown): string {
  if (value === undefined) return 'niets';
  const text = typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** What a schema expected, in Dutch; falls back to the sentence the schema itself carries. */
export function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `een van: ${issue.values.map((v) => String(v)).join(', ')}`;
    case 'too_small':
      return issue.origin === 'string' ? (issue.minimum === 1 ? 'tekst die niet leeg is' : `ten minste ${issue.minimum} tekens`) : `ten minste ${issue.minimum}${issue.origin === 'array' ? ' in de lijst' : ''}`;
    case 'too_big':
      return issue.origin === 'string' ? `ten hoogste ${issue.maximum} tekens` : `ten hoogste ${issue.maximum}${issue.origin === 'array' ? ' in de lijst' : ''}`;
    case 'unrecognized_keys':
      return 'alleen velden die in het schema staan';
    case 'invalid_format':
      return issue.message.startsWith('Invalid') ? (formats[issue.format] ?? issue.format) : issue.message;
    default:
      return issue.message;
  }
}
