import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allowed, stepOf, steps } from './status.ts';

test('a report is at the step that was written last, also when the clock went back', () => {
  assert.equal(stepOf([]), 'received');
  assert.equal(stepOf([{ step: 'received', at: 2_000 }, { step: 'closed', at: 1_000, reason: 'acted' }]), 'closed');
});

test('what is closed can only be opened again, and everything else can be closed', () => {
  assert.deepEqual(allowed('closed'), ['reopened']);
  for (const step of steps.filter((s) => s !== 'closed')) assert.ok(allowed(step).includes('closed'), step);
});

test('nothing becomes received again, and only what is closed is reopened', () => {
  for (const step of steps) {
    assert.ok(!allowed(step).includes('received'), step);
    assert.equal(allowed(step).includes('reopened'), step === 'closed', step);
  }
});
