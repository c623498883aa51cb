import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { prove } from './proof.ts';
import { sha256 } from './sha256.ts';

const hex = (words: Int32Array) => Array.from(words, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');

test('the hash is that of Node, for texts of every length around the edges of a block', () => {
  for (let length = 0; length < 200; length++) {
    const text = Array.from({ length }, (_, i) => String.fromCharCode(33 + ((i * 7 + length) % 90))).join('');
    assert.equal(hex(sha256(text)), createHash('sha256').update(text).digest('hex'), `${length} characters`);
  }
});

test('the proof is a number that makes the hash begin with zeros', async () => {
  const proof = await prove('1764000000000.abcdefghijkl.abcdefghijklmnopqrstuv', 12, async () => undefined);
  assert.match(proof, /^1764000000000\.abcdefghijkl\.abcdefghijklmnopqrstuv:\d+$/);
  assert.equal(createHash('sha256').update(proof).digest().readUInt32BE(0) >>> 20, 0);
});
