import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nuisance } from '#domain/report/types/nuisance.ts';
import { tip } from '#domain/report/types/tip.ts';
import { faultsAt, inputOf, isFilled, seen, stamped, stepOfName } from './filling.ts';

const now = { date: '2026-11-24', minutes: 1_250 };

test('a detail that was typed and then put out of sight does not go along', () => {
  const typed: [string, string][] = [['contact.phone', '0400 00 00 00'], ['contact.email', 'an@voorbeeld.be'], ['contact.name', 'An']];
  assert.deepEqual(seen([...typed, ['contact.answerBy', 'mail']]).map(([name]) => name), ['contact.email', 'contact.name', 'contact.answerBy']);
  assert.deepEqual(seen([...typed, ['contact.answerBy', 'none']]).map(([name]) => name), ['contact.answerBy']);
  assert.deepEqual(seen(typed), []);
});

test('“now” remembers when it was chosen, and forgets it with another choice', () => {
  const chosen = stamped([['when.kind', 'now']], [], nuisance, () => '2026-11-24T20:50');
  assert.deepEqual(chosen, [['when.kind', 'now'], ['when.chosen', '2026-11-24T20:50']]);
  assert.deepEqual(stamped(chosen, chosen, nuisance, () => '2026-11-25T09:00'), chosen);
  assert.deepEqual(stamped([['when.kind', 'today'], ['when.chosen', '2026-11-24T20:50']], chosen, nuisance, () => '2026-11-25T09:00'), [['when.kind', 'today'], ['when.chosen', '2026-11-25T09:00']]);
  assert.deepEqual(stamped([['when.kind', 'at'], ['when.chosen', '2026-11-24T20:50']], chosen, nuisance, () => '2026-11-25T09:00'), [['when.kind', 'at']]);
});

test('each step says what is to mend at that step, and nothing of other steps', () => {
  const empty = inputOf(nuisance, [], 'nl');
  nuisance.fields.forEach(({ id, required }, step) => assert.deepEqual(faultsAt(step, nuisance, empty, now), required ? [{ field: id, code: 'required' }] : []));
  assert.deepEqual(faultsAt(nuisance.fields.length + 1, nuisance, inputOf(nuisance, [['contact.answerBy', 'mail']], 'nl'), now), [{ field: 'contact.email', code: 'required' }]);
  assert.deepEqual(faultsAt(nuisance.fields.length, nuisance, empty, now), [], 'photos are never asked for twice');
  assert.deepEqual(faultsAt(nuisance.fields.length + 2, nuisance, empty, now), []);
});

test('a name of the form leads to its step: parts of a question too, photos after them, contact details last', () => {
  assert.deepEqual(['kind', 'where', 'when.date', 'photos', 'contact.email', 'contact', 'locale'].map((name) => stepOfName(name, nuisance)), [0, 1, 2, 7, 8, 8, 8]);
  assert.equal(stepOfName('contact.email', tip), tip.fields.length);
});

test('a language or a neighbourhood from the address is nothing that could be lost', () => {
  assert.equal(isFilled([['locale', 'nl'], ['where.neighbourhood', 'molenrak'], ['what', '']]), false);
  assert.equal(isFilled([['what', 'x']]), true);
});

test('without another choice the answer comes in the language of the form', () => {
  assert.equal((inputOf(nuisance, [], 'fr') as { locale?: string }).locale, 'fr');
  assert.equal((inputOf(nuisance, [['locale', 'en']], 'fr') as { locale?: string }).locale, 'en');
});
