import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deletionDate, deletionDue, isTrusted, look, type Clock } from './retention.ts';
import type { StatusEvent } from './status.ts';

const hour = 36e5;
const day = 24 * hour;
const start = Date.UTC(2026, 0, 1);
const type = { keepFor: 30 };
const closed: StatusEvent[] = [{ step: 'received', at: start }, { step: 'closed', at: start + day, reason: 'acted' }];
const steady = (now: number): Clock => ({ seen: now, steady: start - 10 * day });

/** The clock after a look every hour for some days. */
function run(from: number, days: number, before?: Clock): Clock {
  let clock = before;
  for (let now = from; now <= from + days * day; now += hour) clock = look(clock, now);
  return clock!;
}

test('a report goes when its days are over, counted from the closing, and not a moment before', () => {
  assert.equal(deletionDate(closed, type), start + 31 * day);
  assert.ok(!deletionDue({ events: closed, undelivered: false }, type, steady(start + 31 * day - 1)));
  assert.ok(deletionDue({ events: closed, undelivered: false }, type, steady(start + 31 * day)));
});

test('nothing open, reopened or undelivered is ever deleted', () => {
  const late = steady(start + 9_999 * day);
  assert.ok(!deletionDue({ events: closed, undelivered: true }, type, late));
  for (const step of ['received', 'assigned', 'answered', 'forwarded', 'reopened'] as const) assert.ok(!deletionDue({ events: [...closed, { step, at: start + 2 * day }], undelivered: false }, type, late), step);
});

test('a clock that jumps more than a day deletes nothing until it has run for a day', () => {
  const before = run(start, 3);
  assert.ok(isTrusted(before));
  for (const years of [-2, 2]) {
    const jumped = look(before, before.seen + years * 365 * day);
    assert.ok(!isTrusted(jumped), `${years} years`);
    assert.ok(!deletionDue({ events: closed, undelivered: false }, type, jumped));
    assert.ok(!isTrusted(run(jumped.seen, 0.9, jumped)));
    assert.ok(isTrusted(run(jumped.seen, 1, jumped)));
  }
});

test('a change of summer time, a leap second and one missed look are no jumps', () => {
  const before = run(start, 3);
  for (const step of [-hour, -1_000, 0, hour, day]) assert.ok(isTrusted(look(before, before.seen + step)), `${step}`);
  assert.ok(!isTrusted(look(before, before.seen + day + 1)));
});

test('a clock that is looked at for the first time is not trusted yet', () => {
  assert.ok(!isTrusted(look(undefined, start)));
});
