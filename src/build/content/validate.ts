// Holds all content against its schemas before anything is built, and tells every fault at once.
import type { z } from 'astro/zod';
import { collections } from '#schema/collections.ts';
import { expectation, show, type Fault } from './fault.ts';
import { mdxFaults } from './mdx.ts';
import { readContent, type ContentFile } from './read.ts';
import { metaOf, references, schemaAt } from './schema-walk.ts';

const valueAt = (data: unknown, path: PropertyKey[]) => path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], data);

const fieldName = (path: PropertyKey[]) => path.map((key, i) => (typeof key === 'number' ? `[${key + 1}]` : (i ? '.' : '') + String(key))).join('') || '(het hele bestand)';

function mendFor(schema: z.ZodType, issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `verwijder ${issue.keys.map((k) => `\`${k}\``).join(', ')}, of kijk of de naam juist geschreven is.`;
  const { description, example } = metaOf(schemaAt(schema, issue.path));
  const shown = example === undefined ? '' : ` Een goed voorbeeld: ${typeof example === 'string' ? example : JSON.stringify(example)}`;
  return `${description ?? 'kijk het veld na in een bestand ernaast dat wel goed is.'}${shown}`;
}

function schemaFaults(file: ContentFile): Fault[] {
  const schema = collections[file.collection].schema;
  const result = (schema as z.ZodType).safeParse(file.data);
  return (result.error?.issues ?? []).map((issue) => {
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : issue.path;
    return {
      path: file.path,
      line: file.lineOf(path),
      field: fieldName(path),
      found: show(valueAt(file.data, path)),
      expected: expectation(issue),
      mend: mendFor(schema, issue),
    };
  });
}

function referenceFaults(file: ContentFile, known: Map<string, Set<string>>): Fault[] {
  return references(collections[file.collection].schema, file.data)
    .filter(({ ref, id }) => !known.get(ref)?.has(id))
    .map(({ ref, id, path }) => ({
      path: file.path,
      line: file.lineOf(path),
      field: fieldName(path),
      found: show(id),
      expected: `een bestaande naam in ${collections[ref as keyof typeof collections].base}`,
      mend: `kies een van de bestanden in die map, of maak ${collections[ref as keyof typeof collections].base}/${id} aan.`,
    }));
}

function ownerFaults(file: ContentFile, owners: string[]): Fault[] {
  const { owner } = (file.data ?? {}) as { owner?: string };
  if (owner === undefined || owners.includes(owner)) return [];
  return [{ path: file.path, line: file.lineOf(['owner']), field: 'owner', found: show(owner), expected: `een van: ${owners.join(', ')}`, mend: 'kies een dienst uit die lijst, of voeg ze toe aan `owners` in zone.yaml.' }];
}

function syntaxFaults(file: ContentFile): Fault[] {
  return file.syntax.map(({ line, message }) => ({
    path: file.path,
    line,
    field: '(de opbouw van het bestand)',
    found: message,
    expected: 'geldige YAML: per regel `naam: waarde`, ingesprongen met spaties',
    mend: 'zet tekst met een dubbele punt tussen aanhalingstekens, gebruik spaties en geen tabs, en sluit elk aanhalingsteken.',
  }));
}

/** Collections without which there is no site: a zone needs its facts and its home page. */
const required = ['zone', 'points', 'stations', 'neighbourhoods', 'home', 'rubrics', 'questions'] as const;

function missingFaults(files: ContentFile[], root: string): Fault[] {
  return required
    .filter((name) => !files.some((f) => f.collection === name))
    .map((name) => {
      const { base, pattern } = collections[name];
      const path = base === '.' ? `${root}/${pattern}` : `${root}/${base}/${pattern}`;
      return { path, line: 1, field: '(het bestand)', found: 'niets', expected: 'ten minste één bestand', mend: `zet het bestand terug of maak het aan; neem een voorbeeld aan een andere zone.` };
    });
}

/** All faults of all content under `root`: none means that the site can be built. */
export function validateContent(root?: string): Fault[] {
  const files = readContent(root);
  const known = new Map<string, Set<string>>();
  for (const f of files) known.set(f.collection, (known.get(f.collection) ?? new Set()).add(f.id));
  const owners = (files.find((f) => f.collection === 'zone')?.data as { owners?: string[] } | undefined)?.owners ?? [];
  return [
    ...missingFaults(files, root ?? 'content'),
    ...files.flatMap((file) => (file.syntax.length ? syntaxFaults(file) : [...schemaFaults(file), ...referenceFaults(file, known), ...ownerFaults(file, owners), ...mdxFaults(file, known)])),
  ];
}
