import assert from 'node:assert/strict';
import { test } from 'node:test';
import { write } from './letters.ts';
import { pack, pixelAt } from './palette-png.ts';
import { fontAttributes, pixelsOf } from './resvg.ts';

const [width, height, size] = [520, 80, 52];
const empty = () => pack({ width, height, data: new Uint8Array(width * height) });
const colours = [1, 7] as const;

for (const text of ['Vals geld, Toon AVATAR', 'Één “ij” – € 12,50…', 'Buurt & co']) {
  test(`“${text}” written letter by letter stands where it stands when drawn as a whole`, () => {
    const picture = empty();
    write(picture, { text, x: 10, y: 60, size, colours });
    const { rgba } = pixelsOf(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><text x="10" y="60" font-size="${size}" ${fontAttributes}>${text.replace('&', '&amp;')}</text></svg>`);
    let [ink, wrong] = [0, 0];
    for (let i = 0; i < width * height; i++) {
      const [whole, written] = [rgba[4 * i + 3]! / 255, pixelAt(picture, i % width, Math.floor(i / width)) / 7];
      ink += whole;
      wrong += Math.abs(whole - written);
    }
    assert.ok(ink > 1_000 && wrong / ink < 0.1, `${wrong} of ${ink}`);
  });
}

test('letters that stick out of the picture are cut off at its edge', () => {
  const picture = empty();
  for (const x of [-30, width - 20]) for (const y of [5, height + 20]) write(picture, { text: 'Wg', x, y, size, colours });
  assert.equal(picture.rows.length, empty().rows.length);
  for (let y = 0; y < height; y++) assert.equal(picture.rows[y * (width / 2 + 1)], 0);
});
