import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distance, nearWords, respaced } from './spelling.ts';

const near = (word: string, known: string[]) => nearWords(word, known).map(({ term }) => term);

test('a letter wrong, too many or too few is a slip, and more than asked for is not counted', () => {
  assert.equal(distance('rijbewijs', 'rijbewijz', 2), 1);
  assert.equal(distance('fiets', 'fietsen', 2), 2);
  assert.equal(distance('fiets', 'auto', 2), 3);
  assert.equal(distance('', 'ab', 1), 2);
});

test('a short word must be right, a longer one may have one slip, a long one two', () => {
  assert.deepEqual(near('brug', ['brug', 'brul', 'rug']), ['brug']);
  assert.deepEqual(near('fiets', ['fiets', 'niets', 'nieto']), ['fiets', 'niets']);
  assert.deepEqual(near('numerplaat', ['nummerplaat', 'nummerplaten', 'plaat']), ['nummerplaat']);
});

test('the word itself counts most, then words that begin with it, then slips', () => {
  const shares = Object.fromEntries(nearWords('fiets', ['fiets', 'fietsen', 'niets']).map(({ term, share }) => [term, share]));
  assert.equal(shares['fiets'], 1);
  assert.ok(shares['fietsen']! < 1 && shares['niets']! < shares['fietsen']!);
});

test('a word written as two is known as one, and two written as one are known apart, with an s between or without', () => {
  const known = new Set(['rijbewijs', 'rij', 'fiets', 'gestolen', 'veiligheid', 'plan', 'auto', 'in', 'box']);
  const of = (words: string) => respaced(words.split(' '), (word) => known.has(word));
  assert.deepEqual(of('rij bewijs kwijt'), ['rijbewijs']);
  assert.deepEqual(of('fietsgestolen'), ['fiets', 'gestolen']);
  assert.deepEqual(of('veiligheidsplan'), ['veiligheid', 'plan']);
  // What is known stays whole, and letters that only happen to make words are no words: "in" is too short, "garage" is not known.
  for (const words of ['rijbewijs', 'autoin', 'garagebox', '', 'fiets gestolen']) assert.deepEqual(of(words), [], words);
});
