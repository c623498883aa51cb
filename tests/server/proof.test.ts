// While an attack is on, browsers are asked for work; a report without it is kept all the same.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { list } from '#server/desk/list.ts';
import { openHouse, sendPlainly, type House } from './house.ts';
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

const asked = async ({ app }: House) => ((await app.inject('/api/proef')).json() as { on: boolean }).on;
/** More reports in ten minutes than a zone gets. */
const crowd = ({ intake }: House) => {
  for (let i = 0; i < 121; i++) intake.prover.arrived();
};

test('without a setting nobody is asked, until a crowd comes; who then does no work is neither refused nor folded', async () => {
  const house = await openHouse();
  assert.deepEqual((await house.app.inject('/api/proef')).json(), { on: false });
  const before = (await house.post(submissionOf(undefined, 'voor'))).json().reference;
  crowd(house);
  assert.equal(await asked(house), true);
  assert.equal((await house.post(submissionOf(undefined, 'tijdens, met script dat niet rekent'))).statusCode, 201);
  await sendPlainly(house, submissionOf(undefined, 'tijdens, zonder script'));
  const { rows, foldedAway } = await house.atDesk((desk) => list(desk, {}));
  assert.deepEqual([rows.length, foldedAway], [3, 0]);
  assert.deepEqual(rows.find(({ reference }) => reference === before)!.reasons, []);
});

test('with proof of work switched off nobody is asked, whoever comes', async () => {
  const house = await openHouse({ proof: 'off' });
  crowd(house);
  assert.equal(await asked(house), false);
});
