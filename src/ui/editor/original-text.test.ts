import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { passagesOf } from './original-text.ts';

const facts = { points: { algemeen: { name: 'Algemeen nummer', value: '012 34 56 78' } }, stations: { noord: { name: 'Kantoor Noord', value: '' } } };

test('wie vertaalt, leest het origineel zonder tekens, met de nummers erin', () => {
  const text = '## Wat doet u?\n\nBel **meteen** <Phone to="algemeen" />.\n\n<Steps>\n\n1. Ga naar [het kantoor](/contact/).\n2. Vraag *hulp*.\n\n</Steps>\n\n<Station to="noord" />\n\n<Action to="/melden/">Meld het</Action>\n\n- Eén punt\n\n![De balie](/media/balie.jpg)\n<Figure id="weg" />';
  assert.deepEqual(passagesOf(text, facts), [
    { kind: 'heading', text: 'Wat doet u?' },
    { kind: 'words', text: 'Bel meteen 012 34 56 78.' },
    { kind: 'item', text: 'Ga naar het kantoor.' },
    { kind: 'item', text: 'Vraag hulp.' },
    { kind: 'words', text: 'Kantoor Noord' },
    { kind: 'words', text: 'Meld het' },
    { kind: 'item', text: 'Eén punt' },
    { kind: 'words', text: 'De balie' },
    { kind: 'words', text: '[Figure: weg]' },
  ]);
});

test('in geen enkele bladzijde blijft een teken van opmaak staan', () => {
  for (const path of globSync('content/nl/{pages,vragen}/**/*.mdx')) {
    const body = readFileSync(path, 'utf8').replace(/^---[\s\S]*?\n---\n/, '');
    const left = passagesOf(body, facts).filter(({ text }) => /<\/?[A-Z]|\]\(|\*\*|^#/.test(text));
    assert.deepEqual(left, [], path);
  }
});
