import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitting, upright } from './shrink.ts';

test('a picture gets at most 2048 pixels on its longer side, keeps its shape, and is never made larger', () => {
  assert.deepEqual(fitting(4032, 3024), { width: 2048, height: 1536 });
  assert.deepEqual(fitting(3000, 9000), { width: 683, height: 2048 });
  assert.deepEqual(fitting(800, 600), { width: 800, height: 600 });
  assert.deepEqual(fitting(30_000, 1), { width: 2048, height: 1 });
});

test('each of the eight ways a camera can be held puts the corners of a picture where they belong', () => {
  // Where the left top corner of what the camera saw lies, and where the right top corner does, in a picture of 4 × 3.
  const seen: Record<number, [string, string]> = { 1: ['0,0', '4,0'], 2: ['4,0', '0,0'], 3: ['4,3', '0,3'], 4: ['0,3', '4,3'], 5: ['0,0', '0,4'], 6: ['3,0', '3,4'], 7: ['3,4', '3,0'], 8: ['0,4', '0,0'] };
  for (const [orientation, [left, right]] of Object.entries(seen)) {
    const [a, b, c, d, e, f] = upright(Number(orientation), 4, 3);
    const at = (x: number, y: number) => [a * x + c * y + e, b * x + d * y + f].map((n) => n + 0).join();
    assert.equal(at(0, 0), left, orientation);
    assert.equal(at(4, 0), right, orientation);
  }
});
