import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fontAttributes, pixelsOf } from './resvg.ts';
import { textWidth } from './text-width.ts';
import { wrapTitle } from './wrap.ts';

const box = { width: 100, lines: 2, sizes: [10, 5], widthOf: (text: string) => text.length };

test('a title stands in the largest size that fits, in as few lines as it can', () => {
  assert.deepEqual(wrapTitle('Nood', box), { lines: ['Nood'], size: 10 });
  assert.deepEqual(wrapTitle('Uw kaart is weg', box), { lines: ['Uw kaart', 'is weg'], size: 10 });
  assert.deepEqual(wrapTitle('Uw kaart is weg of gestolen', box), { lines: ['Uw kaart is weg of', 'gestolen'], size: 5 });
});

test('a word too long for the large size makes all smaller, and no soft hyphen is drawn', () => {
  assert.deepEqual(wrapTitle('buurt\u00ADinspecteur', box), { lines: ['buurtinspecteur'], size: 5 });
});

test('a dash never starts a line', () => {
  assert.deepEqual(wrapTitle('Dorp - Haven', { ...box, sizes: [14] }), { lines: ['Dorp -', 'Haven'], size: 14 });
});

test('what fits nowhere ends in an ellipsis, within the lines and the width', () => {
  const { lines } = wrapTitle('een twee drie vier vijf zes zeven acht negen tien elf', box);
  assert.equal(lines.length, 2);
  assert.match(lines[1]!, /…$/);
  for (const line of [...lines, ...wrapTitle('x'.repeat(99), box).lines]) assert.ok(line.length * 5 <= 100, line);
});

test('a text is as wide as it is drawn', () => {
  for (const text of ['Politie', 'Woordenboekbegrip', 'Geïnd € 12,50 — “wij”', 'illi']) {
    const { width, height, rgba } = pixelsOf(`<svg xmlns="http://www.w3.org/2000/svg" width="900" height="80"><text x="0" y="55" font-size="50" ${fontAttributes}>${text}</text></svg>`);
    const columns = Array.from({ length: width }, (_, x) => Array.from({ length: height }, (_, y) => rgba[4 * (y * width + x) + 3]!).some((alpha) => alpha > 127));
    const drawn = columns.lastIndexOf(true);
    assert.ok(Math.abs(textWidth(text) * 50 - drawn) < 8, `${text}: ${textWidth(text) * 50} for ${drawn}`);
  }
});
