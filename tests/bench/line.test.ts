import assert from 'node:assert/strict';
import { test } from 'node:test';
import { queueOf } from './line.ts';

test('a piece takes its bits at the speed of the line', () => {
  assert.equal(queueOf(1_600_000)(20_000, 0), 100);
});

test('a piece waits for the pieces before it, whoever sent them, and not for an idle line', () => {
  const queue = queueOf(8_000);
  assert.equal(queue(10, 0), 10);
  assert.equal(queue(10, 4), 16);
  assert.equal(queue(10, 100), 10);
});
