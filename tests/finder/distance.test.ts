// Slips counted beside the diagonal alone are the slips counted everywhere.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { distance } from '#domain/address/distance.ts';

/** Optimal string alignment as the books have it: every cell, to the typed text and every beginning of the name. */
function plainly(typed: string, name: string): number[] {
  const d = Array.from({ length: typed.length + 1 }, (_, i) => Array.from({ length: name.length + 1 }, (_, j) => (i ? (j ? 0 : i) : j)));
  for (let i = 1; i <= typed.length; i++)
    for (let j = 1; j <= name.length; j++) {
      const changed = typed[i - 1] === name[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && typed[i - 1] === name[j - 2] && typed[i - 2] === name[j - 1] ? d[i - 2]![j - 2]! + 1 : Infinity;
      d[i]![j] = Math.min(d[i - 1]![j]! + 1, d[i]![j - 1]! + 1, d[i - 1]![j - 1]! + changed, swapped);
    }
  return d[typed.length]!;
}

const word = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 9 }).map((letters) => letters.join(''));

test('up to the most that is asked for, both are the same; anything further is one more', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 1, max: 3 }), (typed, name, max) => {
      fc.pre(typed.length > 0);
      const all = plainly(typed, name);
      const upTo = (slips: number) => Math.min(slips, max + 1);
      assert.deepEqual(distance(typed, name, max), { whole: upTo(all.at(-1)!), start: upTo(Math.min(...all)) });
    }),
    { numRuns: 3000, seed: 20_261_130 },
  );
});

test('long words find room', () => {
  const long = 'molenrakdijk'.repeat(20);
  assert.deepEqual(distance(`${long}x`, long, 2), { whole: 1, start: 1 });
  assert.deepEqual(distance('molen', long, 2), { whole: 3, start: 0 });
});
