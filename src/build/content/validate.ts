// Holds all content against its schemas before anything is built, and tells every fault at once.
import type { z } from 'astro/zod';
import { pointKinds } from '#schema/contact.ts';
import { collections, contentDir, type CollectionName } from '#schema/collections.ts';
import { addressFaults } from './address-clash.ts';
import { expectation } from './expectation.ts';
import { show, type Fault } from './fault.ts';
import { geoFaults } from './geo.ts';
import { mdxFaults, type Known } from './mdx.ts';
import { mediaFaults } from './media.ts';
import { didYouMean } from './nearest.ts';
import { readContent, type ContentFile } from './read.ts';
import { reportFaults } from './report-words.ts';
import { linkedFolderFaults, missingFaults, nameFaults, rubricFaults, sameIdFaults, unreadFaults } from './required.ts';
import { core, metaOf, references, schemaAt } from './schema-walk.ts';
import { valueFaults } from './values.ts';
import { syntaxFaults } from './yaml-faults.ts';

const valueAt = (data: unknown, path: PropertyKey[]) => path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], data);

const fieldName = (path: PropertyKey[]) => path.map((key, i) => (typeof key === 'number' ? `[${key + 1}]` : (i ? '.' : '') + String(key))).join('') || '(het hele bestand)';

/** The nearest field above and at `path` that carries a sentence of its own. */
function metaNear(schema: z.ZodType, path: PropertyKey[]) {
  for (let length = path.length; length > 0; length--) {
    const meta = metaOf(schemaAt(schema, path.slice(0, length)));
    if (meta.description) return meta;
  }
  return {};
}

function mendFor(schema: z.ZodType, issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    const group = schemaAt(schema, issue.path);
    const { shape } = (group ? core(group).def : {}) as { shape?: object };
    const key = issue.keys[0]!;
    return `${didYouMean(key, Object.keys(shape ?? {}))}Verwijder \`${key}\`, of kijk of de naam juist geschreven is.`;
  }
  const { description, example } = metaNear(schema, issue.path);
  // A rule over several fields says itself how it should be; the example of one field would mislead.
  const useless = example === undefined || issue.code === 'custom' || (Array.isArray(example) && !example.length);
  const shown = useless ? '' : ` Een goed voorbeeld: ${typeof example === 'string' ? example : JSON.stringify(example)}`;
  return `${description ?? 'kijk het veld na in een bestand ernaast dat wel goed is.'}${shown}`;
}

function schemaFaults(file: ContentFile): Fault[] {
  const schema = collections[file.collection].schema as z.ZodType;
  return (schema.safeParse(file.data).error?.issues ?? []).flatMap((issue) => {
    // An issue names all unknown fields at once; each gets its own line.
    const each = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ issue: { ...issue, keys: [key] }, path: [...issue.path, key] })) : [{ issue, path: issue.path }];
    return each.map(({ issue: one, path }) => {
      const found = valueAt(file.data, path);
      return { path: file.path, line: file.lineOf(path), field: fieldName(path), found: show(found), expected: expectation(one, found), mend: mendFor(schema, one) };
    });
  });
}

function referenceFaults(file: ContentFile, known: Known): Fault[] {
  return references(collections[file.collection].schema, file.data)
    .filter(({ ref, id }) => !known.get(ref)?.has(id))
    .map(({ ref, id, path }) => {
      const { base } = collections[ref as CollectionName];
      return { path: file.path, line: file.lineOf(path), field: fieldName(path), found: show(id), expected: `de naam van een bestand in ${base}`, mend: `${didYouMean(id, known.get(ref) ?? [])}Schrijf de naam zoals het bestand heet, zonder .yaml of .mdx.` };
    });
}

function ownerFaults(file: ContentFile, owners: string[]): Fault[] {
  const { owner } = (file.data ?? {}) as { owner?: unknown };
  if (!['string', 'number'].includes(typeof owner) || !owners.length || owners.includes(String(owner))) return [];
  return [{ path: file.path, line: file.lineOf(['owner']), field: 'owner', found: show(owner), expected: `een van: ${owners.join(', ')}`, mend: 'kies een dienst uit die lijst, of voeg ze toe aan `owners` in zone.yaml.' }];
}

/** Dates that are well written and stand on no calendar: another parser would make the 30th of February the 2nd of March. */
function calendarFaults(file: ContentFile, at: unknown = file.data, path: PropertyKey[] = []): Fault[] {
  if (at && typeof at === 'object') return Object.entries(at).flatMap(([key, value]) => calendarFaults(file, value, [...path, Array.isArray(at) ? Number(key) : key]));
  const [, day] = (typeof at === 'string' && /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:T\d\d:\d\d)?$/.exec(at)) || [];
  if (!day || new Date(`${day}T12:00:00Z`).getUTCDate() === Number(day.slice(8))) return [];
  return [{ path: file.path, line: file.lineOf(path), field: fieldName(path), found: show(at), expected: 'een dag die bestaat', mend: 'kijk de dag na op een kalender.' }];
}

/** Faults of one file's fields and text; a field is told of once. */
function fileFaults(file: ContentFile, known: Known, services: string[]): Fault[] {
  if (file.syntax.length) return syntaxFaults(file);
  const fields = [...schemaFaults(file), ...referenceFaults(file, known), ...ownerFaults(file, services), ...calendarFaults(file)];
  const { values, text } = valueFaults(file);
  const once = [...fields, ...values].filter(({ field }, i, all) => all.findIndex((fault) => fault.field === field) === i);
  return [...once, ...text, ...mdxFaults(file, known)];
}

/** All faults of all content under `root`: none means that the site can be built. */
export function validateContent(root = contentDir): Fault[] {
  const files = readContent(root);
  const known: Known = new Map();
  const learn = (kind: string, id: string) => void known.set(kind, (known.get(kind) ?? new Set()).add(id));
  for (const { collection, id, data } of files) {
    learn(collection, id);
    // A contact point that cannot be read is told of once, in its own file, and not at every text that names it.
    const kind = String((data as { kind?: unknown } | undefined)?.kind);
    if (collection === 'points') for (const one of pointKinds.includes(kind) ? [kind] : pointKinds) learn(`points/${one}`, id);
  }
  const owners = (files.find((f) => f.collection === 'zone')?.data as { owners?: unknown } | undefined)?.owners;
  const services = Array.isArray(owners) ? owners.map(String) : [];
  return [
    ...missingFaults(files, root),
    ...unreadFaults(files, root),
    ...linkedFolderFaults(root),
    ...sameIdFaults(files),
    ...nameFaults(files),
    ...rubricFaults(files),
    ...addressFaults(files),
    ...geoFaults(files, root),
    ...reportFaults(files),
    ...mediaFaults(root),
    ...files.flatMap((file) => fileFaults(file, known, services)),
  ];
}
