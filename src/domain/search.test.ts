import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meanings, phraseMatch, pinnedFor, plain, tokens } from './search.ts';

test('accents, case and signs do not matter', () => {
  assert.equal(plain('  Vélo VOLÉ, aan ’t Sint-Pietersstation! '), 'velo vole aan t sint pietersstation');
});

test('small words are left out, unless the question has nothing else', () => {
  assert.deepEqual(tokens('Wat moet ik doen als mijn rijbewijs kwijt is?'), ['rijbewijs', 'kwijt']);
  assert.deepEqual(tokens('wat nu'), ['wat', 'nu']);
});

test('a synonym counts only as whole words', () => {
  const synonyms = [{ words: ['gsm gestolen'], means: 'diefstal' }, { words: ['boete'], means: 'GAS' }];
  assert.deepEqual(meanings('mijn GSM gestolen op de tram', synonyms), ['diefstal']);
  assert.deepEqual(meanings('boetes', synonyms), []);
});

test('the longest pinned phrase comes first', () => {
  const pin = (words: string[], label: string) => ({ words, say: '', to: '/', label });
  assert.deepEqual(pinnedFor('paspoort kwijt in het buitenland', [pin(['paspoort'], 'kort'), pin(['paspoort kwijt'], 'lang'), pin(['fiets'], 'anders')]).map((p) => p.label), ['lang', 'kort']);
});

test('a page whose own phrase stands in the question is recognised by its length', () => {
  assert.equal(phraseMatch(tokens('help mijn rijbewijs kwijt'), ['rijbewijs kwijt', 'rijbewijs']), 2);
  assert.equal(phraseMatch(tokens('fiets weg'), ['rijbewijs kwijt']), 0);
});
