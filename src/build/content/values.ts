// What may stand in the value of a field, whatever the field: plain text, without HTML, addresses that run, or signs nobody can see.
import { show, type Fault } from './fault.ts';
import type { ContentFile } from './read.ts';

interface Rule {
  found: RegExp;
  expected: string;
  mend: string;
}

/** Control characters, and signs without width that turn the order of letters around or hide some: Unicode's “Trojan source”. */
const unseen = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u115F\u1160\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u2800\u3164\uFEFF\uFFA0\u{E0000}-\u{E007F}]/u;
/** UTF-8 that a program read as the letters of Windows and saved again: é became Ã©, ’ became â€™. */
const garbled = /Ã[\u0080-\u00BF\u0152-\u0178\u0192\u2018-\u203A]|â€[\u0080-\u00BF\u0152-\u0178\u02DC\u2018-\u203A\u2122]?|Â[\u00A0-\u00BF]/;

const inValues: Rule[] = [
  { found: /<(?:[/!?]?[a-z]|!--)[^<>]*>?/i, expected: 'gewone tekst, zonder HTML', mend: 'verwijder wat tussen < en > staat: een veld toont letterlijk wat erin staat.' },
  { found: /^\s*(?:javascript|vbscript|data|blob|file|about)\s*:/i, expected: 'gewone tekst of een webadres', mend: 'verwijder de waarde, of schrijf een adres dat met https:// begint.' },
];

const garbledRule = { expected: 'letters zoals é en ë', mend: 'tik het woord opnieuw: bij het bewaren of plakken zijn de letters verkeerd omgezet. Bewaar bestanden als “UTF-8”.' };
const unseenRule = { expected: 'letters en tekens die men kan zien', mend: 'wis het woord helemaal en tik het opnieuw, zonder te plakken.' };

/** The character as its number, for it cannot be shown. */
const nameOf = (text: string) => `een onzichtbaar teken (U+${text.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`;

const fieldName = (path: PropertyKey[]) => path.map((key, i) => (typeof key === 'number' ? `[${key + 1}]` : (i ? '.' : '') + String(key))).join('');

function ofValue(file: ContentFile, value: string, path: PropertyKey[]): Fault[] {
  const at = { path: file.path, line: file.lineOf(path), field: fieldName(path) };
  const hidden = unseen.exec(value.replaceAll('\n', ' '));
  if (hidden) return [{ ...at, found: nameOf(hidden[0]), ...unseenRule }];
  const wrong = garbled.exec(value);
  if (wrong) return [{ ...at, found: show(wrong[0]), ...garbledRule }];
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
    const wrong = garbled.exec(line);
    const at = { path: file.path, line: file.bodyLine + i, field: '(de tekst)' };
    return hidden ? [{ ...at, found: nameOf(hidden[0]), ...unseenRule }] : wrong ? [{ ...at, found: show(wrong[0]), ...garbledRule }] : [];
  });
  return { values: walk(file, file.data, []), text };
}
