import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerDate } from './promise.ts';

const holidays = ['2026-12-25', '2027-01-01'];

test('an answer within five working days of a Tuesday comes on the next Tuesday', () => {
  assert.equal(answerDate('2026-11-24', 5, []), '2026-12-01');
});

test('weekends and legal holidays do not count', () => {
  assert.equal(answerDate('2026-11-27', 1, []), '2026-11-30');
  assert.equal(answerDate('2026-12-24', 1, holidays), '2026-12-28');
  assert.equal(answerDate('2026-12-24', 5, holidays), '2027-01-04');
});

test('what arrives in a weekend counts from Monday on', () => {
  assert.equal(answerDate('2026-11-28', 1, []), '2026-11-30');
  assert.equal(answerDate('2026-11-28', 0, []), '2026-11-30');
  assert.equal(answerDate('2026-11-24', 0, []), '2026-11-24');
});

test('a leap day counts as the working day it is', () => {
  assert.equal(answerDate('2028-02-28', 1, []), '2028-02-29');
});
