import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { syntaxOf } from './component-syntax.ts';
import type { ComponentPart } from './parts.ts';

const part = (id: string, more: Partial<ComponentPart> = {}): ComponentPart => ({ id, label: id, icon: '', block: false, fields: [{ name: 'to' }], ...more });
const parts = [
  part('Phone'),
  part('Website', { holds: 'words', fields: [{ name: 'to' }, { name: 'inhoud' }] }),
  part('Steps', { block: true, holds: 'text', fields: [{ name: 'inhoud' }] }),
  part('Warning', { block: true, holds: 'text', fields: [{ name: 'kind' }, { name: 'inhoud' }] }),
  part('Station', { block: true }),
  part('EloketTriage', { block: true, fields: [] }),
  part('Action', { block: true, holds: 'words', fields: [{ name: 'to' }, { name: 'inhoud' }] }),
];

test('elk component dat in een tekst staat, wordt gelezen en precies zo weer geschreven', () => {
  let seen = 0;
  for (const path of globSync('content/**/*.mdx')) {
    const text = readFileSync(path, 'utf8');
    for (const one of parts) {
      const { pattern, fromBlock, toBlock } = syntaxOf(one);
      for (const match of text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))) {
        seen++;
        assert.equal(toBlock(fromBlock!(match)), match[0], path);
      }
    }
  }
  assert.ok(seen > 400, String(seen));
});

test('een formulier schrijft wat een tekst mag bevatten, ook met vreemde tekens', () => {
  assert.equal(syntaxOf(part('Phone')).toBlock({ to: 'al"ge<m>een{}' }), '<Phone to="algemeen" />');
  assert.equal(syntaxOf(parts[1]!).toBlock({ to: 'a', inhoud: 'de <b>site</b>' }), '<Website to="a">de  b site /b </Website>');
  assert.equal(syntaxOf(parts[3]!).toBlock({ kind: 'danger', inhoud: 'Bel nu.' }), '<Warning kind="danger">\n\nBel nu.\n\n</Warning>');
  assert.equal(syntaxOf(parts[3]!).toBlock({ inhoud: 'Let op.' }), '<Warning>\n\nLet op.\n\n</Warning>');
});

test('een foto heeft altijd haar woorden bij zich', () => {
  const { pattern, toBlock } = syntaxOf(part('Foto'));
  assert.equal(toBlock({ src: '/media/balie.jpg', alt: 'De [balie]' }), '![De  balie](/media/balie.jpg)');
  assert.deepEqual({ ...pattern.exec('![De balie](/media/balie.jpg)')!.groups }, { alt: 'De balie', src: '/media/balie.jpg' });
});
