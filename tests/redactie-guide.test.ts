// The guide for editors says what is on the screen: its buttons and fields carry those names, its pictures are there, its links lead somewhere.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { collections } from '#schema/collections.ts';
import { componentForms } from '#build/editor/body.ts';
import { catalogue } from '#build/editor/catalogue.ts';
import { editorConfig } from '#build/editor/config.ts';
import type { Field } from '#build/editor/form.ts';

const pages = globSync('.github/redactie/*.md').sort();
const read = (path: string) => readFileSync(path, 'utf8');

/** Every name an editor can see: of the CMS itself, of our fields, of our collections. */
function namesOnScreen(): Set<string> {
  const names = new Set<string>(Object.values(catalogue).map(({ label }) => label));
  const ofTheCms = (value: unknown): void => (typeof value === 'string' ? void names.add(value) : Object.values(value as object).forEach(ofTheCms));
  ofTheCms(JSON.parse(read('node_modules/@sveltia/cms/locales/nl.json')));
  const config = editorConfig({ root: 'content', title: 'x', languages: ['en', 'fr'] });
  const look = ({ label, fields, field }: Field): void => {
    names.add(label);
    [...(fields ?? []), ...(field ? [field] : [])].forEach(look);
  };
  for (const form of [...config.collections, ...config.singletons]) {
    names.add(form.label);
    form.fields.forEach(look);
  }
  for (const { label, fields } of componentForms()) [label, ...fields.map((field) => field.label)].forEach((name) => names.add(name));
  return names;
}

describe('De handleiding klopt', () => {
  const screen = namesOnScreen();

  for (const path of pages) test(`${basename(path)}: elke knop en elk veld heet zo op het scherm, elke link en elk beeld bestaat`, () => {
    const text = read(path);
    const named = [...text.replace(/^\*\*[^*]+\?\*\*/gm, '').matchAll(/\*\*([^*]+)\*\*/g)].map(([, name]) => name!);
    assert.deepEqual(named.filter((name) => !screen.has(name)), []);
    for (const [, to] of text.matchAll(/\]\(([^)#]+)[^)]*\)/g)) assert.ok(existsSync(join(dirname(path), to!)), `${path}: ${to}`);
    for (const [, command] of text.matchAll(/`npm run ([\w:]+)/g)) assert.ok((JSON.parse(read('package.json')) as { scripts: object }).scripts[command as never], command);
  });

  test('elk beeld staat in een handleiding, en is klein', () => {
    const used = new Set(pages.flatMap((path) => [...read(path).matchAll(/beelden\/([\w-]+\.webp)/g)].map(([, name]) => name)));
    const there = globSync('.github/redactie/beelden/*').map((path) => basename(path));
    assert.deepEqual(there.sort(), [...used].sort());
    for (const name of there) assert.ok(statSync(`.github/redactie/beelden/${name}`).size < 60_000, name);
  });

  test('elk voorbeeld van instellingen wordt door het schema aanvaard', async () => {
    const { parse } = await import('yaml');
    const blocks = pages.flatMap((path) => [...read(path).matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml]) => yaml!));
    assert.ok(blocks.length > 0);
    for (const yaml of blocks) assert.ok(collections.editing.schema.safeParse(parse(yaml)).success, yaml);
  });
});
