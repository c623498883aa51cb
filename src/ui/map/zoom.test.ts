import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boxAround, cutTo } from './zoom.ts';

const city = { width: 400, height: 500 };

test('a shape stands in the middle of its part of the map, with as much around it again', () => {
  assert.deepEqual(boxAround([[150, 200], [250, 260]], city), { x: 100, y: 130, width: 200, height: 200 });
});

test('a small shape still shows a quarter of the city, and one at the edge does not show beyond it', () => {
  assert.deepEqual(boxAround([[200, 200], [204, 202]], city), { x: 152, y: 151, width: 100, height: 100 });
  assert.deepEqual(boxAround([[380, 0], [400, 20]], city), { x: 300, y: 0, width: 100, height: 100 });
});

test('a shape as large as the city shows the whole city', () => {
  assert.deepEqual(boxAround([[0, 0], [390, 490]], city), { x: 0, y: 0, width: 400, height: 500 });
});

test('only what can be seen is drawn', () => {
  const box = { x: 100, y: 100, width: 50, height: 50 };
  const square = (from: number, to: number): [number, number][][] => [[[from, from], [from, to], [to, to], [to, from], [from, from]]];
  const reach = (path: string) => [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);
  for (const out of [90, 99.5]) assert.equal(cutTo(square(0, out), box), '');
  assert.deepEqual([Math.min(...reach(cutTo(square(0, 120), box))), Math.max(...reach(cutTo(square(0, 120), box)))], [99, 120]);
  assert.deepEqual([Math.min(...reach(cutTo(square(0, 500), box))), Math.max(...reach(cutTo(square(0, 500), box)))], [99, 151]);
  assert.equal(reach(cutTo(square(110, 120), box)).length, 8);
});
