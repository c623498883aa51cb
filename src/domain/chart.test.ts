import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placePoints, withEmptyYears } from './chart.ts';

test('the greatest value reaches the top and the others keep their proportion from zero', () => {
  const [half, whole] = placePoints([{ label: 'a', value: 50 }, { label: 'b', value: 100 }], { width: 100, height: 80, gap: 0.2 });
  assert.deepEqual([half!.height, half!.y, whole!.height, whole!.y], [40, 40, 80, 0]);
  assert.deepEqual([half!.x, half!.width, whole!.x], [5, 40, 55]);
});

test('values that are all zero lie flat on the baseline', () => {
  assert.deepEqual(placePoints([{ label: 'a', value: 0 }], { width: 10, height: 10 })[0], { label: 'a', value: 0, x: 2, y: 10, width: 7, height: 0 });
});

test('a year without a figure keeps an empty place, so that the years stand as far apart as they are', () => {
  assert.deepEqual(withEmptyYears([{ label: '2019', value: 1 }, { label: '2021', value: 2 }]).map((p) => p.value), [1, null, 2]);
  assert.deepEqual(withEmptyYears([{ label: 'ja', value: 1 }, { label: 'nee', value: 2 }]).length, 2);
});
