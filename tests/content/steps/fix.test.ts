// What `--fix` may do to the files of an editor: mend how they are written, and never what they say.
import { strict as assert } from 'node:assert';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { readContent, type ContentFile } from '#build/content/read.ts';
import { cases as builtUp } from '../../broken-content/built-up.ts';
import { inventedZone, writeFiles } from '../base/made-up.ts';
import { proseOf } from '../base/prose.ts';
import { discoverChecks } from './discover.ts';
import { fixContent, fixText } from './fix.ts';

const checks = await discoverChecks();
const mend = (name: string, text: string) => fixText(checks, name, text).text;

/** A zone in a folder of its own, for as long as `use` needs it. */
function withZone<T>(files: Record<string, string>, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'politiezone-fix-'));
  try {
    writeFiles(folder, files);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What files say: their data, and the words of their text. */
const says = (files: ContentFile[]) => files.map((file) => ({ id: file.id, data: file.data, prose: proseOf(file).map(({ text }) => text) }));

test('the zone’s own content is not touched: it is written as it should be', () => {
  for (const name of globSync('**/*.{yaml,mdx}', { cwd: 'content' })) assert.equal(mend(name.replaceAll('\\', '/'), readFileSync(join('content', name), 'utf8')), readFileSync(join('content', name), 'utf8'), name);
});

test('content of Windows, with a BOM and trailing spaces, says the same after mending', () => {
  const ofWindows = Object.fromEntries(Object.entries(inventedZone()).map(([name, text]) => [name, `\uFEFF${text.replace(/(?<!---)\n/g, ' \n').replaceAll('\n', '\r\n')}`]));
  withZone(ofWindows, (folder) => {
    const before = says(readContent(folder));
    const fixed = fixContent(checks, folder);
    assert.deepEqual(says(readContent(folder)), before);
    assert.ok(fixed.length > 20 && fixed.every(({ rules }) => rules.includes('tidy-files')));
    assert.deepEqual(fixContent(checks, folder), [], 'a second time changes nothing');
  });
});

test('quotes of a word processor and tabs are mended so that the file can be read', () => {
  const zone = inventedZone();
  const file = 'nl/vragen/hulp/sleutels-kwijt.mdx';
  withZone({ ...zone, [file]: zone[file]!.replace(/title: "(.*)"/, 'title: “$1”') }, (folder) => {
    fixContent(checks, folder);
    assert.equal(readFileSync(join(folder, file), 'utf8'), zone[file]);
  });
});

test('what only an editor can know is left as it is', () => {
  for (const text of ['---\ntitle: “Zeg "ja" nu”\n---\n', '---\nreviewed: 03/04/2026\n---\nGelieve te bellen, [klik hier](http://a.be).\n']) assert.equal(mend('nl/pages/a.mdx', text), text);
});

test('mending twice is mending once, whatever stands in the file', () => {
  const pieces = ['---\n', 'title: ', '“A”', '"B"', '\t', '  ', ' \r\n', '\n', '\n\n\n\n', '\uFEFF', 'value: 09/266.61.11', 'kind: phone', 'checked: 23/11/2026', '[a](/b)', '(/c#d)', '<Phone to=“x” />', '- ', '# ', '```\n', '`', '![a](/b)', '\r', 'title: |\n', '|\n', 'é', '{'];
  const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 30 }).map((parts) => parts.join(''));
  fc.assert(fc.property(fc.constantFrom('nl/pages/a.mdx', 'contact/points/p.yaml'), text, (name, before) => {
    const once = mend(name, before);
    assert.equal(mend(name, once), once);
  }));
});

test('no way of breaking a file makes mending throw', () => {
  for (const how of builtUp) if ('to' in how) assert.equal(typeof mend(how.file, how.to), 'string');
});
