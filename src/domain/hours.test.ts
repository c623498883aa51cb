import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, isSpan, localTime, openingsOn, scheduleOf, stateAt, weekdayOf } from './hours.ts';

const office = scheduleOf(
  {
    week: { mo: ['09:00-12:00', '13:00-17:00'], fr: ['09:00-12:00'] },
    exceptions: [{ from: '2026-12-28', to: '2026-12-28', open: ['10:00-11:00'] }],
  },
  ['2026-12-25', '2026-12-28'],
  '2026-11-23',
);
const at = (date: string, time: string) => ({ date, minutes: Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) });

test('a door is open from the first minute to the last, and not in the lunch break', () => {
  assert.deepEqual(stateAt(office, '2026-11-23', 540), [-1, 720]);
  assert.deepEqual(stateAt(office, '2026-11-23', 720), [0, 780]);
  assert.deepEqual(stateAt(office, '2026-11-23', 539), [0, 540]);
});

test('after closing the next opening is found on a later day', () => {
  assert.deepEqual(stateAt(office, '2026-11-23', 1020), [4, 540]);
  assert.deepEqual(stateAt(office, '2026-12-24', 600), [4, 600], 'over a holiday, to an exception');
});

test('a door that stays open over midnight tells when it really closes', () => {
  const night = scheduleOf({ week: { fr: ['18:00-24:00'], sa: ['00:00-02:00', '20:00-24:00'], su: ['10:00-24:00'], mo: ['00:00-24:00'], tu: ['00:00-24:00'] } }, [], '2026-11-23');
  assert.deepEqual(stateAt(night, '2026-11-27', 1439), [-1, 120], 'from Friday evening into the night');
  assert.deepEqual(stateAt(night, '2026-11-28', 0), [-1, 120]);
  assert.deepEqual(stateAt(night, '2026-11-28', 1200), [-1, 1440], 'on Sunday it opens at ten');
  assert.deepEqual(stateAt(night, '2026-11-24', 600), [-1, 1440], 'and on Wednesday not at all');
});

test('a holiday closes the door and a written exception wins over the holiday', () => {
  assert.deepEqual(openingsOn(office, '2026-12-25'), []);
  assert.deepEqual(openingsOn(office, '2026-12-28'), [600, 660]);
});

test('a door that is always open is open all day, holiday or not', () => {
  assert.deepEqual(openingsOn(scheduleOf({ always: true }, ['2026-12-25'], '2026-11-23'), '2026-12-25'), [0, 1440]);
});

test('a door that never opens says so instead of looking for ever', () => {
  assert.deepEqual(stateAt(scheduleOf({ week: {} }, [], '2026-11-23'), '2026-11-23', 600), undefined);
});

test('the zone keeps its own time through both changes of the clock', () => {
  assert.deepEqual(localTime(Date.UTC(2026, 2, 29, 0, 59), 'Europe/Brussels'), at('2026-03-29', '01:59'));
  assert.deepEqual(localTime(Date.UTC(2026, 2, 29, 1, 0), 'Europe/Brussels'), at('2026-03-29', '03:00'));
  assert.deepEqual(localTime(Date.UTC(2026, 9, 25, 1, 30), 'Europe/Brussels'), at('2026-10-25', '02:30'));
  assert.deepEqual(localTime(Date.UTC(2026, 11, 31, 23, 0), 'Europe/Brussels'), at('2027-01-01', '00:00'));
});

test('days are counted over the end of a leap month', () => {
  assert.equal(addDays('2028-02-28', 1), '2028-02-29');
  assert.equal(weekdayOf('2026-11-23'), 0);
  assert.equal(weekdayOf('2026-11-29'), 6);
});

test('a span must end after it starts, on the same day', () => {
  assert.ok(isSpan('09:00-12:00') && isSpan('20:00-24:00'));
  for (const wrong of ['9:00-12:00', '12:00-09:00', '09:00-09:00', '09.00-12.00', '20:00-24:30', '']) assert.ok(!isSpan(wrong), wrong);
});

test('an exception of many years ships no day that is past and none after 400 days', () => {
  const { x } = scheduleOf({ week: {}, exceptions: [{ from: '2000-01-01', to: '2090-01-01', open: [] }] }, [], '2026-11-23');
  const days = Object.keys(x).sort();
  assert.deepEqual([days.length, days[0], days.at(-1)], [401, '2026-11-23', '2027-12-28']);
});
