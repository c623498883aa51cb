import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDate, readMoment, readTime } from './moment.ts';

const now = { date: '2026-11-24', minutes: 20 * 60 };
const field = { id: 'when', kind: 'moment', required: true, personal: false } as const;
const past = (input: unknown) => readMoment(field, input, now);
const deadline = (input: unknown) => readMoment({ ...field, ahead: true }, input, now);

test('dates are read as Belgians write them, and only those that stand on a calendar', () => {
  for (const typed of ['2026-03-04', '2026-3-4', '4/3/2026', '04-03-2026', ' 4.3.2026 ', '4 / 3 / 2026']) assert.equal(readDate(typed), '2026-03-04', typed);
  assert.equal(readDate('29/2/2028'), '2028-02-29');
  for (const wrong of ['29/2/2026', '31-4-2026', '2026-13-01', '0/1/2026', '4 maart', '4/3/26', '', 'gisteren', '20260304']) assert.equal(readDate(wrong), undefined, wrong);
});

test('hours are read as Belgians write them', () => {
  for (const [typed, time] of Object.entries({ '9:05': '09:05', '09:05': '09:05', '9.05': '09:05', '9u05': '09:05', '9.05 u.': '09:05', '9u': '09:00', '21 uur': '21:00', '21h': '21:00', '0:00': '00:00', '09:05:00': '09:05', 9: '09:00' })) assert.equal(readTime(typed), time, typed);
  for (const wrong of ['24:00', '9:60', '9:5', 'half negen', '', '9:05 pm', '-1:00']) assert.equal(readTime(wrong), undefined, wrong);
});

test('what happened lies behind us, and a clock that is a few minutes fast is forgiven', () => {
  assert.deepEqual(past({ kind: 'at', date: '24/11/2026', time: '20u14' }), { kind: 'at', date: '2026-11-24', time: '20:14' });
  assert.deepEqual(past({ kind: 'at', date: '2026-11-24' }), { kind: 'at', date: '2026-11-24' });
  for (const future of [{ date: '2026-11-24', time: '20:16' }, { date: '2026-11-25' }, { date: '2026-11-25', time: '00:00' }]) assert.equal(past({ kind: 'at', ...future }), 'in-the-future');
  assert.deepEqual(readMoment(field, { kind: 'at', date: '2026-11-25', time: '00:05' }, { date: '2026-11-24', minutes: 23 * 60 + 55 }), { kind: 'at', date: '2026-11-25', time: '00:05' });
});

test('a deadline lies before us, within a year', () => {
  assert.deepEqual(deadline({ kind: 'at', date: '2026-11-25', time: '12:00' }), { kind: 'at', date: '2026-11-25', time: '12:00' });
  assert.deepEqual(deadline({ kind: 'at', date: '2026-11-24' }), { kind: 'at', date: '2026-11-24' });
  assert.equal(deadline({ kind: 'at', date: '2026-11-23' }), 'in-the-past');
  assert.equal(deadline({ kind: 'at', date: '2026-11-24', time: '19:00' }), 'in-the-past');
  assert.equal(deadline({ kind: 'at', date: '2206-11-24' }), 'not-a-moment');
  assert.deepEqual(deadline({ kind: 'today' }), { kind: 'today' });
  assert.equal(deadline({ kind: 'now' }), 'wrong-kind');
});

test('"now" and "today" may carry when they were chosen', () => {
  assert.deepEqual(past({ kind: 'now' }), { kind: 'now' });
  assert.deepEqual(past({ kind: 'today', chosen: '2026-11-23T22:10' }), { kind: 'today', chosen: '2026-11-23T22:10' });
  assert.equal(past({ kind: 'now', chosen: 'soon' }), 'wrong-kind');
});

test('what is no moment says what is wrong with it', () => {
  for (const date of ['', '31/2/2026', 'vorige week', '1066-10-14']) assert.equal(past({ kind: 'at', date }), 'not-a-moment', date);
  assert.equal(past({ kind: 'at', date: '2026-11-01', time: 'laat' }), 'not-a-moment');
  for (const wrong of [undefined, 'now', [], {}, { kind: 'later' }, { kind: 'at', date: 20261101 }]) assert.equal(past(wrong), 'wrong-kind');
  assert.equal(past({ kind: 'now', date: '2026-11-01' }), 'unknown-field');
});
