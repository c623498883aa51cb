// Phones of 2019, held against what MDN has on record: whatever the built site uses and they do not know stands in a table here, with what they do instead.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import bcd, { type CompatStatement, type Identifier } from '@mdn/browser-compat-data' with { type: 'json' };
import postcss from 'postcss';
import ts from 'typescript';
import { scripts, sheets } from './built-code.ts';

/** The oldest that see the layout as it is meant (row 20 of measures.md). */
const oldest: Record<string, number> = { safari: 13, safari_ios: 13, chrome: 80, chrome_android: 80, firefox: 78 };

/** Whether each of them knows it, at least with their own prefix, which the build writes too. */
function known({ support }: CompatStatement): boolean {
  return Object.entries(oldest).every(([browser, version]) => {
    const found = support[browser as keyof typeof support];
    return [found ?? []].flat().some(({ version_added: since, flags }) => !flags && typeof since === 'string' && since !== 'preview' && Number.parseFloat(since.replace('≤', '')) <= version);
  });
}

/** What they pass over in the style sheet, and what is left then. */
const withoutHarm: Record<string, string> = {
  '@property': 'Tailwind gives the same values to old browsers in its own rule',
  '@view-transition': 'pages follow each other without a fade',
  '@media forced-colors': 'they have no forced colours, or their own older way',
  ':focus-visible': 'only used to take the ring away where the focus came by mouse: they show it always',
  ':view-transition-group': 'pages follow each other without a fade',
  ':-webkit-progress-bar': 'a bar has the colours of the system: one of these three is each browser’s own name',
  ':-webkit-progress-value': 'as the one above',
  ':-moz-progress-bar': 'as the one above',
  ':backdrop': 'nothing on the site has one: the rule is Tailwind’s reset',
  'accent-color': 'ticks have the colour of the system',
  'color-scheme': 'scroll bars stay light in the dark',
  'break-after: avoid': 'a title may end a printed page',
  resize: 'phones have no corner to drag',
  'text-decoration-thickness': 'the line under a link has its usual weight',
  'text-size-adjust': 'the prefixed one is beside it',
  'text-underline-offset': 'the line under a link has its usual place',
  'text-wrap': 'titles wrap as usual',
  cursor: 'phones have no pointer',
  'overflow-wrap: anywhere': 'words still break where the box ends; only the smallest width of a column is reckoned otherwise',
  'align-self: start': 'unknown in flexible boxes only; the usual place is close to it',
  'justify-content: start': 'unknown in flexible boxes only, where it is the usual place',
  'font-family: ui-monospace': 'the next in the list is taken',
};

/** Rules of Tailwind's and `@property`'s that are no properties of elements. */
const descriptors = new Set(['syntax', 'inherits', 'initial-value', 'navigation']);
const compat = (at: Identifier | undefined) => (at as Identifier | undefined)?.__compat;
const isUnknown = (at: Identifier | undefined) => compat(at) !== undefined && !known(compat(at)!);

/** The names of what a sheet uses and the oldest do not know, each with a place. */
function unknownIn({ place, text }: { place: string; text: string }): [string, string][] {
  const found: [string, string][] = [];
  const { properties, selectors, types } = bcd.css as Record<string, Record<string, Identifier>>;
  const rules = (bcd.css as Record<string, Record<string, Identifier>>)['at-rules']!;
  const add = (name: string, words: string) => void found.push([name, `${place}: ${words.slice(0, 100)}`]);
  postcss.parse(text).walk((node): void => {
    if (node.type === 'atrule') {
      if (isUnknown(rules[node.name])) add(`@${node.name}`, node.params);
      if (node.name === 'media') for (const [, feature = ''] of node.params.matchAll(/\(([a-z-]+)/g)) if (isUnknown(rules['media']![feature.replace(/^(?:min|max)-/, '')] as Identifier)) add(`@media ${feature}`, node.params);
    }
    if (node.type === 'rule') for (const [, name = ''] of node.selector.replace(/\\./g, '').matchAll(/::?([a-z-]+)/g)) if (isUnknown(selectors![name])) add(`:${name}`, node.selector);
    if (node.type !== 'decl' || node.prop.startsWith('-') || descriptors.has(node.prop)) return;
    const property = properties![node.prop];
    if (!property || isUnknown(property)) return void add(node.prop, String(node));
    for (const [, word = '', call] of node.value.matchAll(/(?<![\w.#-])([a-z][a-z-]+)(?![\w-])(\()?/g)) if (isUnknown((call ? types![word] : property[word]) as Identifier)) add(`${node.prop}: ${word}`, String(node));
    const flexible = node.parent?.type === 'rule' && (node.parent as postcss.Rule).nodes.some((other) => other.type === 'decl' && other.prop === 'display' && /flex/.test(other.value));
    if (/^(?:row-|column-)?gap$/.test(node.prop) && flexible) add('gap in a flexible box', String(node));
  });
  return found;
}

test('the style sheet uses nothing that phones of 2019 do not know, but what does no harm there', () => {
  const names = (text: string) => unknownIn({ place: 'example', text }).map(([name]) => name);
  assert.deepEqual(names('a{aspect-ratio:1;inset:0;height:1dvh}a{display:flex;gap:1rem}@layer x{a:has(b){color:red}}').sort(), ['@layer', ':has', 'aspect-ratio', 'gap in a flexible box', 'inset'].sort());
  assert.deepEqual(names('a{color:red;padding:1.5rem}@media (max-width:40rem){a:hover{margin:0 auto}}b{display:grid;gap:1rem}'), []);
  assert.ok(sheets.length > 0, 'there is no style sheet to read');
  const found = new Map(sheets.flatMap(unknownIn));
  assert.deepEqual([...found].filter(([name]) => !(name in withoutHarm)).map(([name, where]) => `${name}  ${where}`), []);
  assert.deepEqual(Object.keys(withoutHarm).filter((name) => !found.has(name)), [], 'no longer used, so no longer in the table');
});

test('no rule is lost whole because one of its selectors is too new', () => {
  const lost = sheets.flatMap(({ text }) => {
    const rules: string[] = [];
    postcss.parse(text).walkRules(({ selector, selectors }) => {
      const tooNew = selectors.filter((one) => /:focus-visible|:has\(|:is\(|:where\(|::view-transition|:modal|:popover-open|:user-invalid/.test(one));
      if (tooNew.length && tooNew.length < selectors.length) rules.push(selector);
    });
    return rules;
  });
  assert.deepEqual(lost, []);
});

/** What scripts call and some of the oldest do not have, and why that does no harm. */
const looksFirst: Record<string, string> = {
  commit: 'asked for before it is called; a transaction ends by itself too',
  createImageBitmap: 'only in the part for photos, where a failure sends the photo as it is',
  createPolicy: 'asked for before it is called',
  show: 'a function of our own, and no dialog’s',
  trustedTypes: 'asked for before it is used',
  randomUUID: 'asked for before it is called; else made from random numbers',
  share: 'the button only stands there where it exists',
  writeText: 'tried; a refusal says to copy by hand',
};

/** Newest support of each name, over all that bear it: `at` of one thing may be old where `at` of another is not. */
function newNames(roots: Record<string, Identifier>[]): { members: Set<string>; globals: Set<string> } {
  const [members, old, globals] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const root of roots)
    for (const [name, feature] of Object.entries(root)) {
      if (isUnknown(feature)) globals.add(name);
      for (const [member, at] of Object.entries(feature)) if (member !== '__compat' && compat(at as Identifier)) (isUnknown(at as Identifier) ? members : old).add(member.replace(/_static$/, ''));
    }
  return { members: new Set([...members].filter((name) => !old.has(name))), globals };
}

const { members, globals } = newNames([bcd.javascript['builtins'] as unknown as Record<string, Identifier>, bcd.api as unknown as Record<string, Identifier>]);

/** What is the browser's, whatever a script calls its own things. */
const ofBrowser = new Set(['navigator', 'document', 'window', 'globalThis', 'Object', 'Array', 'Promise', 'String', 'crypto']);

/** Calls of methods, and uses of globals, that the oldest do not have. Names that a script gives to things of its own are its own. */
function newCalls({ place, text }: { place: string; text: string }): [string, string][] {
  const file = ts.createSourceFile('script.mjs', text, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS);
  const own = new Set<string>();
  const used: [string, ts.Node][] = [];
  const always: [string, ts.Node][] = [];
  const visit = (node: ts.Node): void => {
    const { name } = node as ts.NamedDeclaration;
    if (name && ts.isIdentifier(name) && !ts.isPropertyAccessExpression(node)) own.add(name.text);
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && members.has(node.expression.name.text)) (ofBrowser.has(node.expression.expression.getText(file)) ? always : used).push([node.expression.name.text, node]);
    if (ts.isIdentifier(node) && globals.has(node.text) && !ts.isPropertyAccessExpression(node.parent)) used.push([node.text, node]);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...always, ...used.filter(([name]) => !own.has(name))].map(([name, node]) => [name, `${place}: ${text.slice(Math.max(0, node.pos - 30), node.end + 20)}`.slice(0, 160)]);
}

test('the scripts call nothing that phones of 2019 do not have, but after a look', () => {
  const names = (text: string) => newCalls({ place: 'example', text }).map(([name]) => name);
  assert.deepEqual(names('a.replaceChildren(b); c.replaceAll("d", ""); structuredClone(e); [].at(0); new AggregateError([])').sort(), ['AggregateError', 'at', 'replaceAll', 'replaceChildren', 'structuredClone']);
  assert.deepEqual(names('a.append(b); [1].flat(); Object.fromEntries([]); fetch("/"); const o = { at() { return 1; } }; o.at(); new AbortController()'), []);
  assert.ok(scripts.length > 0, 'there is no script to read');
  const found = new Map(scripts.flatMap(newCalls));
  assert.deepEqual([...found].filter(([name]) => !(name in looksFirst)).map(([name, where]) => `${name}  ${where}`), []);
  assert.deepEqual(Object.keys(looksFirst).filter((name) => !found.has(name)), [], 'no longer called, so no longer in the table');
});
