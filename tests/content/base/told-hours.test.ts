// Which words of a sentence are hours, however people write them.
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { alwaysIn, spansIn } from './told-hours.ts';

const spans = (text: string) => spansIn(text).map(({ span }) => span);

test('hours are read in every way people write them', () => {
  const ways = { 'van 9 tot 12.30 uur': '09:00-12:30', 'van 9u tot 17u30': '09:00-17:30', '9u30-12u': '09:30-12:00', 'open 09:00-17:00': '09:00-17:00', '8 – 20 u.': '08:00-20:00', '9.00 uur tot 12.00 uur': '09:00-12:00', 'van 9 uur tot 17 uur.': '09:00-17:00', '13 tot 16 u': '13:00-16:00' };
  for (const [text, span] of Object.entries(ways)) assert.deepEqual(spans(text), [span], text);
});

test('two spans in one sentence are two spans', () => assert.deepEqual(spans('Van 9 tot 12 uur en van 13 tot 17 uur.'), ['09:00-12:00', '13:00-17:00']));

test('numbers that are no hours are left alone', () => {
  for (const text of ['van 2 tot 4 personen', '2020–2025', '9-12 jaar', 'artikel 12-14', 'van 7 dagen tot 3 maanden', 'nummer 15-17', '3 tot 5 urgente zaken', '12.5-13.5']) assert.deepEqual(spans(text), [], text);
});

test('“always” has many names', () => {
  for (const text of ['dag en nacht', 'Dag en nacht open', '24 uur op 24', '24u/24', '24/7', 'altijd open']) assert.ok(alwaysIn(text), text);
  assert.equal(alwaysIn('een dag of een nacht'), undefined);
});
