import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clock, dayAndDate, longDate, number } from './format.ts';

test('a day is written in full in each language, and a month without a day as a month', () => {
  assert.deepEqual([longDate('2016-03-14'), longDate('2016-03-14', 'fr'), longDate('2016-03-14', 'en')], ['14 maart 2016', '14 mars 2016', '14 March 2016']);
  assert.deepEqual([longDate('2022-10'), longDate('2022-10', 'fr'), longDate('2022-10', 'en')], ['oktober 2022', 'octobre 2022', 'October 2022']);
});

test('the first day of a month is the first, in French', () => {
  assert.equal(longDate('2026-12-01', 'fr'), '1er décembre 2026');
  assert.equal(dayAndDate('2026-12-01', 'fr'), 'mardi 1er décembre');
  assert.deepEqual([longDate('2026-12-11', 'fr'), longDate('2026-12-01'), longDate('2026-12-01', 'en')], ['11 décembre 2026', '1 december 2026', '1 December 2026']);
});

test('hours and numbers are written as in Belgium', () => {
  assert.deepEqual([clock(540), clock(1170)], ['9.00 u.', '19.30 u.']);
  assert.deepEqual([number(33_254), number(1089)], ['33.254', '1.089']);
});
