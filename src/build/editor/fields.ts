// One field of a schema as one field of the editing form: its name, sentence, example, limits, choices and relation.
import type { z } from 'astro/zod';
import { labelOf, options } from '#schema/labels.ts';
import { core, metaOf } from '../content/schema-walk.ts';
import type { Field, Option } from './form.ts';
import { limitsOf, mayBeLeftOut, standIn } from './limits.ts';
import { relationTo, servicesOfTheZone } from './relations.ts';

type Def = { element?: z.ZodType; valueType?: z.ZodType; shape?: Record<string, z.ZodType>; entries?: Record<string, string>; values?: unknown[] };
type Meta = ReturnType<typeof metaOf>;

const defOf = (schema: z.ZodType) => core(schema).def as unknown as Def & { type: string };

/** A choice has its word, and an example of it shows that word. */
const spoken = (example: string | number, isChoice: boolean) => (isChoice ? (options[example] ?? example) : example);

/** The sentence and the example, in the small Markdown that hints allow: what stands in an example must not turn bold. */
export function hintOf({ description, example }: Meta, isChoice = false): string {
  const shown = typeof example === 'string' || typeof example === 'number' ? ` Voorbeeld: ${spoken(example, isChoice)}` : '';
  return `${description ?? ''}${shown}`.replace(/[\\*_~[\]]/g, (sign) => `\\${sign}`).trim();
}

const choices = (values: string[]): Option[] => values.map((value) => ({ label: options[value] ?? value, value }));

/** Lists that an editor seldom opens: they start closed, so that the text below them is in sight. */
const closed = new Set(['synonyms', 'sources']);

/** Longer than this, a line is written in a box of several lines. */
const oneLine = 160;

function textField({ format }: Meta, schema: z.ZodType): Partial<Field> {
  const { min, max, pattern, message } = limitsOf(schema);
  if (format === 'day') return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  if (format === 'moment') return { widget: 'datetime', type: 'datetime-local', format: 'YYYY-MM-DDTHH:mm' };
  if (format === 'owner') return servicesOfTheZone;
  if (format === 'picture') return { widget: 'image', choose_url: false };
  if (format === 'video') return { widget: 'file', choose_url: false, accept: 'video/mp4,video/webm' };
  return {
    widget: (max ?? 0) > oneLine || (min ?? 0) > oneLine / 2 ? 'text' : 'string',
    ...(min && min > 1 ? { minlength: min } : {}),
    ...(max ? { maxlength: max } : {}),
    ...(pattern ? { pattern: [pattern.source, message!] as [string, string] } : {}),
  };
}

function numberField(schema: z.ZodType): Partial<Field> {
  const { min, max, whole } = limitsOf(schema);
  return { widget: 'number', value_type: whole ? 'int' : 'float', ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }), ...(whole ? {} : { step: 0.01 }) };
}

function listField(schema: z.ZodType, path: string[]): Partial<Field> {
  const { element } = defOf(schema);
  const { min, max } = limitsOf(schema);
  const size = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }), ...(closed.has(path.at(-1)!) ? { minimize_collapsed: 'auto' as const } : {}) };
  const { ref } = metaOf(element);
  if (ref) return { ...relationTo(ref), multiple: true, ...size };
  const { shape } = defOf(element!);
  if (shape) return { widget: 'list', fields: fieldsOf(element!, path), collapsed: 'auto', ...size };
  return { widget: 'list', field: { ...fieldOf(element!, [...path, 'item']), label: nameOf(path), required: true }, ...size };
}

/** Things by their name in the code: every name that is known gets a place; else names are typed beside their words. */
function namedField(schema: z.ZodType, path: string[], { keys }: Meta): Partial<Field> {
  const { valueType } = defOf(schema);
  if (!keys) return { widget: 'keyvalue', key_label: 'Naam in de code', value_label: 'Woorden' };
  const fields = keys.map((name): Field => ({ name, label: name, hint: '', required: false, widget: 'object', fields: fieldsOf(valueType!, path), collapsed: true }));
  return { widget: 'object', fields, collapsed: 'auto' };
}

function shapeOf(schema: z.ZodType, path: string[], meta: Meta): Partial<Field> {
  const { type, entries, values, shape } = defOf(schema);
  if (meta.ref) return relationTo(meta.ref);
  if (type === 'enum') return { widget: 'select', options: choices(Object.values(entries!)) };
  if (type === 'literal') return { widget: 'select', options: choices(values!.map(String)), default: String(values![0]) };
  if (type === 'boolean') return { widget: 'boolean', ...(mayBeLeftOut(schema) ? {} : { default: false }) };
  if (type === 'number') return numberField(schema);
  if (type === 'array') return listField(schema, path);
  if (type === 'record') return namedField(schema, path, meta);
  if (shape) return { widget: 'object', fields: fieldsOf(schema, path), collapsed: 'auto' };
  return textField(meta, schema);
}

const defaultOf = (schema: z.ZodType) => {
  const data = standIn(schema);
  return typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean' ? { default: data } : {};
};

/** The name of a field in the form; one that nobody has named yet in `labels.ts` stands there as it is called in the schema, in words. */
function nameOf(path: string[]): string {
  const words = path.at(-1)!.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return labelOf(path) ?? words[0]!.toUpperCase() + words.slice(1);
}

/** The form's field for `schema`. `path` is the collection and the names down to it, lists left out. */
export function fieldOf(schema: z.ZodType, path: string[]): Field {
  const meta = metaOf(schema);
  const label = path.at(-1) === 'item' ? '' : nameOf(path);
  const drawn = shapeOf(schema, path, meta);
  // An empty list is a right answer, unless the schema asks for a number of items.
  const required = !mayBeLeftOut(schema) && !(drawn.widget === 'list' && !drawn.min) && !(drawn.multiple && !drawn.min);
  return { name: path.at(-1)!, label, hint: hintOf(meta, drawn.widget === 'select'), required, ...drawn, ...defaultOf(schema) } as Field;
}

/** The fields of an object, in the order of its schema. */
export function fieldsOf(schema: z.ZodType, path: string[]): Field[] {
  return Object.entries(defOf(schema).shape!).map(([name, field]) => fieldOf(field, [...path, name]));
}
