// While an attack is on, browsers are asked for work; a report without it is kept all the same.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { list } from '#server/desk/list.ts';
import { openHouse, sendPlainly } from './house.ts';
import { submissionOf } from './site.ts';

test('with proof of work switched on a report counts as proven, unproven, or sent without script, and all three arrive', async () => {
  const house = await openHouse({ proof: 'on' });
  const { on, challenge, bits } = (await house.app.inject('/api/proef')).json() as { on: boolean; challenge: string; bits: number };
  assert.ok(on && bits > 0);
  let sum = 0;
  while (createHash('sha256').update(`${challenge}:${sum}`).digest().readUInt32BE(0) >>> (32 - bits) !== 0) sum++;
  const proven = (await house.post(submissionOf(undefined, 'een'), { proof: `${challenge}:${sum}` })).json().reference;
  const unproven = (await house.post(submissionOf(undefined, 'twee'))).json().reference;
  await sendPlainly(house, submissionOf(undefined, 'drie'));
  const { rows, foldedAway } = await house.atDesk((desk) => list(desk, {}));
  assert.deepEqual([rows.length, foldedAway], [3, 0]);
  const reasons = (reference: string) => rows.find((row) => row.reference === reference)!.reasons;
  assert.deepEqual([reasons(proven), reasons(unproven)], [[], ['unproven']]);
});

test('with proof of work switched off nobody is asked', async () => {
  const house = await openHouse();
  assert.deepEqual((await house.app.inject('/api/proef')).json(), { on: false });
});
