import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { bits, prover } from './proof.ts';
import { secretOf } from './secrets.ts';
import { counters } from './traffic.ts';

const secret = secretOf(new Uint8Array(32).fill(1));
const hour = 3_600_000;

/** The work of a browser. */
function solve(challenge: string): string {
  for (let sum = 0; ; sum++) if (createHash('sha256').update(`${challenge}:${sum}`).digest().readUInt32BE(0) >>> (32 - bits) === 0) return `${challenge}:${sum}`;
}

test('reports of one network are counted for an hour, the same words for a day, and nothing longer', () => {
  let now = Date.UTC(2026, 10, 24, 1);
  const { note } = counters(() => now);
  assert.deepEqual([1, 2, 3].map(() => note('192.0.2.1', 'a')), [0, 1, 2].map((n) => ({ sameNetwork: n, sameWords: n })));
  assert.deepEqual(note('192.0.2.2', 'b'), { sameNetwork: 0, sameWords: 0 });
  now += 2 * hour;
  assert.deepEqual(note('192.0.2.1', 'a'), { sameNetwork: 0, sameWords: 3 });
  now += 22 * hour;
  assert.deepEqual(note('192.0.2.1', 'a'), { sameNetwork: 0, sameWords: 0 });
  assert.equal(note('', 'c').sameNetwork, 0);
  assert.equal(note('', 'c').sameNetwork, 0);
});

test('work that was done for a challenge of ours counts once, and nothing else does', () => {
  let now = hour;
  const { challenge, check, asked } = prover('on', secret, () => now);
  const proof = solve(challenge());
  assert.ok(asked());
  for (const wrong of [undefined, '', 'x', proof.replace(/:\d+$/, ':1'), proof.replace(/^\d/, '9'), proof.replace(/\.[^.:]+:/, `.${'A'.repeat(22)}:`), `${proof}x`, [proof, proof]]) assert.ok(!check(wrong), String(wrong));
  assert.ok(check(proof));
  assert.ok(!check(proof));
  const late = solve(challenge());
  now += 25 * hour;
  assert.ok(!check(late));
  assert.ok(!prover('on', secretOf(new Uint8Array(32)), () => now).check(solve(challenge())));
});

test('work is asked for always, never, or while a crowd arrives', () => {
  let now = 0;
  const auto = prover('auto', secret, () => now);
  assert.ok(!prover('off', secret, () => now).asked() && !auto.asked());
  for (let i = 0; i < 121; i++) auto.arrived();
  assert.ok(auto.asked());
  now += hour;
  assert.ok(!auto.asked());
});
