// What the measures of Dutch text count.
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { dictionary, readWordList, wordsIn } from './dictionary.ts';
import { countWords, readingEase, sentencesOf, syllablesOf } from './sentence.ts';

test('syllables are counted as they are heard', () => {
  const heard = { politie: 3, aangifte: 3, ideeën: 3, nieuw: 1, leeuw: 1, mooi: 1, draaien: 2, coördinator: 5, u: 1, ijs: 1, Ooievaar: 3, CAW: 1, nr: 1 };
  for (const [word, count] of Object.entries(heard)) assert.equal(syllablesOf(word), count, word);
});

test('a stop in a time or a number does not end a sentence', () => {
  assert.deepEqual(sentencesOf('Wij zijn open om 9.00 u. op maandag. Bel ▯. U hoort ons dan.'), ['Wij zijn open om 9.00 u. op maandag.', 'Bel ▯.', 'U hoort ons dan.']);
  assert.equal(countWords('Bel ▯ als u wilt.'), 5);
});

test('the formula of Douma: ten words of one syllable in two sentences', () => {
  assert.equal(readingEase(['Bel ons nu maar op. Dan komt de wacht vlug.'])?.toFixed(3), (206.835 - 77 - 0.93 * 5).toFixed(3));
  assert.equal(readingEase(['▯']), undefined);
});

test('compounds are known by their parts, mistakes are not', () => {
  const { knows } = dictionary(readWordList('buurtzaam # eigen woord\n'), ['Antwerpseplein']);
  for (const word of ['wijkcommissariaat', 'hoofdcommissariaat', 'buurtzaam', 'Buurtzaam', 'Antwerpseplein', 'foto-alarm', 'verkeersongeval']) assert.ok(knows(word), word);
  for (const word of ['antwerpseplein', 'polittie', 'aangiffte', 'verkeerssongeval', 'qwertwijk', 'gemeete']) assert.ok(!knows(word), word);
});

test('“één” may begin a sentence, and is not written with one accent', () => {
  const { knows } = dictionary([], []);
  assert.ok(knows('één') && knows('Eén') && !knows('eén'));
});

test('words are letters, with the apostrophe and hyphen they hold', () => {
  assert.deepEqual(wordsIn('Foto’s van 3 e-mails naar a@b.be of www.c.be, om 9.00 u.').map(({ word }) => word), ["Foto's", 'van', 'e-mails', 'naar', 'of', 'om', 'u']);
});
