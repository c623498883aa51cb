// What may stand in the value of a field, whatever the field: plain text, without HTML, addresses that run, or signs nobody can see.
import { show, type Fault } from './fault.ts';
import type { ContentFile } from './read.ts';

interface Rule {
  found: RegExp;
  expected: string;
  mend: string;
}

/** Control characters, and signs without width that turn the order of letters around or hide some: Unicode's “Trojan source”. */
const unseen = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/;

const inValues: Rule[] = [
  { found: /<(?:[/!?]?[a-z]|!--)[^<>]*>?/i, expected: 'gewone tekst, zonder HTML', mend: 'verwijder wat tussen < en > staat: een veld toont letterlijk wat erin staat.' },
  { found: /^\s*(?:javascript|vbscript|data|blob|file|about)\s*:/i, expected: 'gewone tekst of een webadres', mend: 'verwijder de waarde, of schrijf een adres dat met https:// begint.' },
];

const unseenRule = { expected: 'letters en tekens die men kan zien', mend: 'wis het woord helemaal en tik het opnieuw, zonder te plakken.' };

/** The character as its number, for it cannot be shown. */
const nameOf = (text: string) => `een onzichtbaar teken (U+${text.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`;

const fieldName = (path: PropertyKey[]) => path.map((key, i) => (typeof key === 'number' ? `[${key + 1}]` : (i ? '.' : '') + String(key))).join('');

function ofValue(file: ContentFile, value: string, path: PropertyKey[]): Fault[] {
  const at = { path: file.path, line: file.lineOf(path), field: fieldName(path) };
  const hidden = unseen.exec(value.replaceAll('\n', ' '));
  if (hidden) return [{ ...at, found: nameOf(hidden[0]), ...unseenRule }];
  const broken = inValues.find(({ found }) => found.test(value));
  return broken ? [{ ...at, found: show(broken.found.exec(value)![0].trim()), expected: broken.expected, mend: broken.mend }] : [];
}

function walk(file: ContentFile, data: unknown, path: PropertyKey[]): Fault[] {
  if (typeof data === 'string') return ofValue(file, data, path);
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([key, value]) => walk(file, value, [...path, Array.isArray(data) ? Number(key) : key]));
}

/** Faults in the values of a file's fields, and the signs in its text that nobody can see. */
export function valueFaults(file: ContentFile): { values: Fault[]; text: Fault[] } {
  const text = file.body.split('\n').flatMap((line, i) => {
    const hidden = unseen.exec(line.replaceAll('\t', ' '));
    return hidden ? [{ path: file.path, line: file.bodyLine + i, field: '(de tekst)', found: nameOf(hidden[0]), ...unseenRule }] : [];
  });
  return { values: walk(file, file.data, []), text };
}
