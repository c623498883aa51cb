import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MapShape } from './city-map.ts';
import { isInside, placeName } from './name-places.ts';

const square = (width: number, height: number, name = 'Molenrak'): MapShape => {
  const ring: [number, number][] = [[0, 0], [width, 0], [width, height], [0, height], [0, 0]];
  return { number: 1, name, d: '', centre: [width / 2, height / 2], bounds: [[0, 0], [width, height]], rings: [ring], beside: [] };
};
const lettering = { size: 10, widthOf: (text: string) => text.length * 0.6 };

test('a point is inside a ground, and not in its hole', () => {
  const hole: [number, number][] = [[4, 4], [6, 4], [6, 6], [4, 6], [4, 4]];
  const rings = [...square(10, 10).rings, hole];
  assert.deepEqual([isInside([1, 1], rings), isInside([5, 5], rings), isInside([11, 5], rings)], [true, false, false]);
});

test('a name is printed in the middle of a ground that has room for it', () => {
  assert.deepEqual(placeName(square(100, 40), lettering), { lines: ['Molenrak'], at: [50, 20] });
});

test('a long name is broken at a space, and its dash stays with the word before it', () => {
  assert.deepEqual(placeName(square(80, 60, 'Molenrak - Kwikveld'), lettering)?.lines, ['Molenrak -', 'Kwikveld']);
});

test('a name that has no room is not printed', () => {
  assert.equal(placeName(square(40, 40), lettering), undefined);
  assert.equal(placeName(square(200, 40), { ...lettering, within: [0, 0, 40, 40] }), undefined);
});

test('a name keeps clear of a border that cuts into its ground', () => {
  const bay = square(100, 100);
  bay.rings = [[[0, 0], [100, 0], [100, 30], [20, 50], [100, 70], [100, 100], [0, 100], [0, 0]]];
  const placed = placeName(bay, lettering);
  assert.ok(placed && (placed.at[1] < 40 || placed.at[1] > 60));
});
