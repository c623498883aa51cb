// Whatever an editor types in the web editor, the file it writes says just that to the checks and the build.
import { strict as assert } from 'node:assert';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { readOne } from '#build/content/read.ts';
import { readMdx, readYaml, writeMdx, writeYaml } from '#ui/editor/file-format.ts';

const folder = mkdtempSync(join(tmpdir(), 'politiezone-redactie-'));
after(() => rmSync(folder, { recursive: true }));

/** What people type that means something to YAML, or to a word processor. */
const signs = ["'s Avonds open", '#gent', 'kantoor #2', 'let op: dicht', '- x', 'ja', 'null', '2026-01-01', '09 266', '0912', '1e3', '"q"', `it's "x"`, '“Hallo”, zegt de agent', '%', '@x', '`x`', '*x*', '&x', '!x', '{a}', '[a]', '|', '? a', 'a\\b', ' x ', 'een\ntwee', 'een\n\ntwee\n', 'tab\tx', '---', '--- x', 'a,b', '<<'];
const typed = fc.oneof(fc.constantFrom(...signs), fc.string({ unit: 'grapheme' }), fc.tuple(fc.constantFrom(...signs), fc.constantFrom(...signs)).map((two) => two.join(''))).filter((text) => !text.includes('\uFFFD'));
const things = fc.record({ title: typed, list: fc.array(typed, { maxLength: 3 }), group: fc.record({ a: typed, n: fc.integer() }), items: fc.array(fc.record({ x: typed }), { maxLength: 2 }) });
/** As plain data: made-up groups may have no prototype, and that is nothing a file can say. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as Record<string, unknown>;

function read(name: 'a.yaml' | 'a.mdx', text: string) {
  writeFileSync(join(folder, name), text);
  const { syntax, data, body } = readOne(name === 'a.yaml' ? 'points' : 'pages', folder, name);
  assert.deepEqual(syntax, [], text);
  return { data: plain(data), body: body.trim() };
}

test('a new file', () =>
  fc.assert(
    fc.property(things, (entry) => {
      assert.deepEqual(read('a.yaml', writeYaml(entry)).data, plain(entry));
      assert.deepEqual(read('a.mdx', writeMdx({ ...entry, body: 'Tekst.' })), { data: plain(entry), body: 'Tekst.' });
    }),
  ));

test('a changed file: a text, a text with a remark behind it, a list on one line, and a list of groups', () => {
  const before = 'title: Oud # nakijken\ntext: |\n  Een regel.\nlist: [a, b]\ngroup:\n  a: "oud"\n  n: 1\nitems:\n  - { x: a }\n  - { x: b }\n';
  fc.assert(
    fc.property(things, typed, (entry, text) => {
      // A list of groups, and a group, that become empty or go are edits of their own: they have their tests beside the format.
      const wanted = { ...entry, text };
      assert.deepEqual(read('a.yaml', writeYaml({ ...readYaml(before), ...wanted })).data, plain(wanted));
    }),
  );
});

test('a file of Windows keeps its ends of lines, and loses nothing', () => {
  const own = readFileSync('tests/fixtures/zone/nl/vragen/hulp/aangifte.mdx', 'utf8');
  const windows = `\uFEFF${own.replaceAll('\n', '\r\n')}`;
  assert.equal(writeMdx({ ...readMdx(windows), title: 'Nieuw' }), writeMdx({ ...readMdx(own), title: 'Nieuw' }).replaceAll('\n', '\r\n'));
  const yaml = 'kind: phone # soort\nlabel: Balie\n';
  assert.equal(writeYaml({ ...readYaml(yaml.replaceAll('\n', '\r\n')), label: 'Loket' }), 'kind: phone # soort\r\nlabel: Loket\r\n');
});
