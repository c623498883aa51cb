import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Ajv } from 'ajv';
import type { z } from 'astro/zod';
import { collections, type CollectionName } from '#schema/collections.ts';
import { labelOf, options as optionWords } from '#schema/labels.ts';
import { authorComponents, type AuthorComponent } from '#schema/components.ts';
import { core, metaOf } from '../content/schema-walk.ts';
import { backendOf, hostsOf } from './backend.ts';
import { componentForms } from './body.ts';
import { editorConfig } from './config.ts';
import { line } from '#schema/fields.ts';
import { fieldOf } from './fields.ts';
import type { Field } from './form.ts';
import { limitsOf } from './limits.ts';

const settings = { backend: 'github', repo: 'zone/website', branch: 'main', review: true, signIn: 'https://aanmelden.example' } as const;
const input = { root: 'content', title: 'Politie Voorbeeld', languages: ['en', 'fr'] };
const config = editorConfig(input);
const forms = [...config.collections, ...config.singletons];
const plain = (hint: string) => hint.replace(/\\(.)/g, '$1');

function ajv() {
  const schema = JSON.parse(readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8')) as object;
  return new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
}

/** Every field of a schema with its form, or what is not as it should be. */
function* compare(schema: z.ZodType, form: Field | undefined, path: string[]): Generator<[string, unknown, unknown]> {
  const name = path.join('.');
  const { description, example, ref, keys } = metaOf(schema);
  yield [`${name} staat in het formulier`, form?.name, path.at(-1)];
  if (path.at(-1) !== 'item') yield [`${name} heeft een naam in src/schema/labels.ts`, typeof labelOf(path), 'string'];
  if (!form) return;
  const hint = plain(form.hint);
  if (description) yield [`${name}: de zin`, hint.includes(description), true];
  if (typeof example === 'string' && example) yield [`${name}: het voorbeeld`, hint.includes(form.options ? (optionWords[example] ?? example) : example), true];
  const { type, entries, shape, element, valueType } = core(schema).def as unknown as { type: string; entries?: object; shape?: Record<string, z.ZodType>; element?: z.ZodType; valueType?: z.ZodType };
  if (ref) yield [`${name}: de relatie`, [form.widget, form.collection], ['relation', ref]];
  if (entries) yield [`${name}: de keuzes`, form.options?.map(({ value }) => value), Object.values(entries)];
  const { min, max, pattern } = limitsOf(schema);
  const isText = form.widget === 'string' || form.widget === 'text';
  if (type === 'string' && isText) yield [`${name}: de lengte en de vorm`, [form.minlength, form.maxlength, form.pattern?.[0]], [min && min > 1 ? min : undefined, max, pattern?.source]];
  if (type === 'number' || type === 'array') yield [`${name}: de grenzen`, [form.min, form.max], [min, max]];
  if (shape) for (const [key, field] of Object.entries(shape)) yield* compare(field, form.fields?.find((f) => f.name === key), [...path, key]);
  if (type === 'record' && !keys) yield [`${name}: namen met woorden`, form.widget, 'keyvalue'];
  for (const key of (type === 'record' && keys) || []) {
    const named = form.fields?.find((f) => f.name === key);
    const { shape: fields = {} } = core(valueType!).def as unknown as { shape?: Record<string, z.ZodType> };
    yield [`${name}.${key} staat in het formulier`, named?.widget, 'object'];
    for (const [inside, field] of Object.entries(fields)) yield* compare(field, named?.fields?.find((f) => f.name === inside), [...path, key, inside]);
  }
  const inner = element && (core(element).def as unknown as { shape?: Record<string, z.ZodType> }).shape;
  if (inner) for (const [key, field] of Object.entries(inner)) yield* compare(field, form.fields?.find((f) => f.name === key), [...path, key]);
  else if (element && metaOf(element).ref) yield [`${name}: de relatie`, [form.widget, form.collection, form.multiple], ['relation', metaOf(element).ref, true]];
  else if (element) yield* compare(element, form.field, [...path, 'item']);
}

describe('Het formulier van de redactie komt uit de schema’s', () => {
  for (const [name, { schema }] of Object.entries(collections) as [CollectionName, { schema: z.ZodType }][])
    test(`${name}: elk veld met zijn zin, voorbeeld, grenzen, keuzes en relatie`, () => {
      const own = forms.filter((form) => form.name === name || form.name.startsWith(`${name}-`));
      assert.ok(own.length > 0, `${name} staat niet in de redactie`);
      const { shape } = core(schema).def as unknown as { shape: Record<string, z.ZodType> };
      for (const form of own) {
        const found = Object.entries(shape).flatMap(([key, field]) => [...compare(field, form.fields.find((f) => f.name === key), [name, key])]);
        assert.ok(found.length > Object.keys(shape).length);
        for (const [what, actual, expected] of found) assert.deepEqual(actual, expected, what);
        assert.equal(form.fields.some((f) => f.name === 'body' && f.widget === 'richtext'), collections[name].pattern.endsWith('.mdx'));
      }
    });

  test('een veld dat er vandaag bij komt, staat er meteen, ook zonder eigen naam', () => {
    const { name, label, hint, widget, maxlength } = fieldOf(line(40, 'Een proef.', 'een voorbeeld'), ['rubrics', 'nieuwVeld']);
    assert.deepEqual({ name, label, hint, widget, maxlength }, { name: 'nieuwVeld', label: 'Nieuw veld', hint: 'Een proef. Voorbeeld: een voorbeeld', widget: 'string', maxlength: 40 });
  });

  test('waar een feit of een bladzijde nagekeken wordt, vraagt het formulier naar de dag, met een kalender', () => {
    const days = forms.flatMap(({ name, fields }) => {
      const look = (field: Field): Field[] => [field, ...(field.fields ?? []).flatMap(look), ...(field.field ? look(field.field) : [])];
      return fields.flatMap(look).filter(({ name: field }) => ['checked', 'reviewed', 'reviewBy'].includes(field)).map((field) => ({ name, field }));
    });
    for (const { name, field } of days) assert.deepEqual([field.widget, field.type, field.format], ['datetime', 'date', 'YYYY-MM-DD'], `${name}.${field.name}`);
    const asked = (form: string, field: string) => days.some((day) => day.name === form && day.field.name === field && day.field.label === ({ checked: 'Nagekeken op', reviewed: 'Laatst nagekeken', reviewBy: 'Opnieuw nakijken tegen' })[field]);
    for (const form of ['points', 'stations', 'figures', 'neighbourhoods']) assert.ok(asked(form, 'checked'), form);
    for (const form of ['pages', 'questions', 'news', 'translations-fr']) assert.ok(asked(form, 'reviewed') && asked(form, 'reviewBy'), form);
  });

  test('wat een bestand moet hebben, vraagt het formulier; wat het zelf invult, vult het formulier ook in', () => {
    const of = (name: string, field: string) => forms.find((form) => form.name === name)!.fields.find((f) => f.name === field)!;
    assert.deepEqual([of('points', 'value'), of('stations', 'phone'), of('points', 'avoid'), of('news', 'title'), of('news', 'statement')].map(({ required }) => required), [true, true, false, true, false]);
    assert.deepEqual([of('points', 'value').default, of('news', 'sticky').default, of('pages', 'order').default, of('easyRead', 'taal').default], [undefined, false, 100, 'eenvoudig']);
    assert.ok(!JSON.stringify(config).includes('"undefined"'));
  });

  test('de configuratie klopt volgens het schema dat bij Sveltia CMS hoort, met en zonder aanmelden', () => {
    const valid = ajv();
    for (const one of [config, editorConfig({ ...input, settings }), editorConfig({ ...input, settings: { ...settings, api: 'https://git.example/api/v3' } }), editorConfig({ ...input, settings: { ...settings, backend: 'gitlab', signIn: undefined, app: 'abc', api: 'https://git.example/api/v4' } })]) {
      valid(one);
      assert.deepEqual(valid.errors ?? [], []);
    }
    assert.equal(valid({ ...config, collections: [{ name: 'x' }] }), false, 'the schema refuses what is wrong');
  });

  test('elk component heeft een eigen formulier met zijn attributen en zijn inhoud', () => {
    const made = componentForms();
    for (const [id, { attributes, required = [], holds }] of Object.entries(authorComponents) as [string, AuthorComponent][]) {
      const form = made.find((f) => f.id === id)!;
      assert.deepEqual(form.fields.map((f) => f.name), [...Object.keys(attributes), ...(holds ? ['inhoud'] : [])], id);
      for (const [name, { ref, options, description }] of Object.entries(attributes)) {
        const field = form.fields.find((f) => f.name === name)!;
        assert.ok(plain(field.hint).startsWith(description));
        assert.equal(field.required, required.includes(name));
        if (ref) assert.deepEqual([field.widget, field.collection], ['relation', ref]);
        if (options) assert.deepEqual(field.options?.map((o) => o.value), options);
      }
    }
    assert.deepEqual(made.find((f) => f.id === 'Foto')!.fields.map((f) => [f.name, f.required]), [['src', true], ['alt', true]], 'a picture cannot do without its words');
  });

  test('een wijziging wordt een voorstel als iemand meekijkt, en zonder instellingen verlaat niets de computer', () => {
    assert.equal(editorConfig({ ...input, settings }).publish_mode, 'editorial_workflow');
    assert.deepEqual(editorConfig({ ...input, settings }).backend.auth_methods, ['oauth', 'token']);
    assert.equal(config.publish_mode, 'simple');
  });

  test('wie zich aanmeldt, doet dat bij de server van de zone, en de bladzijde praat met geen andere', () => {
    const own = { backend: 'gitlab', repo: 'zone/website', branch: 'main', review: true, api: 'https://git.example/code/api/v4', app: 'abc' } as const;
    const { base_url, api_root, graphql_api_root, auth_type } = backendOf(own).backend;
    assert.deepEqual([base_url, api_root, graphql_api_root, auth_type], ['https://git.example/code', 'https://git.example/code/api/v4', 'https://git.example/code/api/graphql', 'pkce']);
    assert.equal(backendOf({ ...settings, api: 'https://git.example/api/v3' }).backend.graphql_api_root, 'https://git.example/api/graphql');
    assert.deepEqual(hostsOf(own), { connect: ['https://git.example'], img: ['https://git.example'], returns: true });
    assert.deepEqual(hostsOf({ ...own, signIn: 'https://inloggen.example' }).connect, ['https://git.example', 'https://inloggen.example'], 'the token is fetched where one signs in');
    assert.deepEqual(hostsOf({ ...own, api: undefined }).connect, ['https://gitlab.com']);
    assert.deepEqual(hostsOf({ ...own, app: undefined }), { connect: ['https://git.example'], img: ['https://git.example'] });
    assert.deepEqual(hostsOf(settings), { connect: ['https://api.github.com'], img: ['https://avatars.githubusercontent.com'] });
    assert.deepEqual(hostsOf(undefined), { connect: [], img: [] });
  });

  test('wat een relatie aanwijst, is een verzameling van het formulier', () => {
    const seen = new Set<string>();
    const look = (field: Field): void => {
      if (field.collection) seen.add(field.collection);
      [...(field.fields ?? []), ...(field.field ? [field.field] : [])].forEach(look);
    };
    [...forms.flatMap((form) => form.fields), ...componentForms().flatMap((form) => form.fields)].forEach(look);
    assert.deepEqual([...seen].filter((name) => name !== '_singletons' && !config.collections.some((c) => c.name === name)), []);
  });
});
