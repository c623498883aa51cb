// Holds the words of report forms against their types: a question or an answer without words would reach a citizen as a code.
import { typeOf } from '#domain/report/register.ts';
import type { Field, MomentField } from '#domain/report/field.ts';
import { show, type Fault } from './fault.ts';
import { didYouMean } from './nearest.ts';
import type { ContentFile } from './read.ts';

type Words = Record<string, unknown>;
const group = (data: unknown): Words => (typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Words) : {});

/** What a moment may give words to, besides the usual ones. */
const momentOptions = ({ ahead }: MomentField) => (ahead ? ['today', 'at'] : ['now', 'today', 'at']);

function namesFaults(file: ContentFile, path: string[], given: Words, { known, needed, what }: { known: readonly string[]; needed: readonly string[]; what: string }): Fault[] {
  const at = (name: string) => ({ path: file.path, line: file.lineOf([...path, name]), field: [...path, name].join('.') });
  return [
    ...needed.filter((name) => given[name] === undefined).map((name) => ({ ...at(name), found: 'niets', expected: `woorden voor ${what} \`${name}\``, mend: `vul \`${name}\` aan onder \`${path.join('.')}\`.` })),
    ...Object.keys(given)
      .filter((name) => !known.includes(name))
      .map((name) => ({ ...at(name), found: show(given[name]), expected: known.length ? `${what} die bestaat: ${known.join(', ')}` : 'niets: hier kiest men niet', mend: `${didYouMean(name, known)}Verwijder \`${name}\`, of schrijf de naam zoals in de code.` })),
  ];
}

function optionFaults(file: ContentFile, field: Field, given: Words): Fault[] {
  const options = group(given['options']);
  const known = field.kind === 'choice' ? field.options : field.kind === 'moment' ? momentOptions(field) : [];
  return namesFaults(file, ['fields', field.id, 'options'], options, { known, needed: field.kind === 'choice' ? known : [], what: 'een keuze' });
}

/** An example that the form itself would refuse teaches the wrong thing. */
function exampleFaults(file: ContentFile, field: Field, given: Words): Fault[] {
  const { example } = given;
  if (field.kind !== 'text' || typeof example !== 'string' || example.length <= field.max) return [];
  const path = ['fields', field.id, 'example'];
  return [{ path: file.path, line: file.lineOf(path), field: path.join('.'), found: show(example), expected: `ten hoogste ${field.max} tekens, zoals het antwoord zelf`, mend: 'kort het voorbeeld in.' }];
}

function wordFaults(file: ContentFile): Fault[] {
  const data = group(file.data);
  const type = typeOf(data['type']);
  if (!type) return [];
  const given = group(data['fields']);
  const ids = type.fields.map(({ id }) => id);
  return [
    ...namesFaults(file, ['fields'], given, { known: ids, needed: ids, what: 'een vraag' }),
    ...type.fields.flatMap((field) => (given[field.id] === undefined ? [] : [...optionFaults(file, field, group(given[field.id])), ...exampleFaults(file, field, group(given[field.id]))])),
  ];
}

function sameTypeFaults(reports: ContentFile[]): Fault[] {
  return reports.flatMap((file, i) => {
    const { type } = group(file.data);
    const first = reports.findIndex((other) => type !== undefined && group(other.data)['type'] === type);
    return first === -1 || first === i ? [] : [{ path: file.path, line: file.lineOf(['type']), field: 'type', found: show(type), expected: `één bestand voor dit soort melding; ${reports[first]!.path} is er al`, mend: 'voeg de twee bestanden samen, of kies een ander soort.' }];
  });
}

/** Faults in the words of all forms; none of files that could not be read. */
export function reportFaults(files: ContentFile[]): Fault[] {
  const reports = files.filter(({ collection, syntax }) => collection === 'reports' && !syntax.length);
  return [...sameTypeFaults(reports), ...reports.flatMap(wordFaults)];
}
