import assert from 'node:assert/strict';
import { test } from 'node:test';
import { trialType } from '../trial-fixture.ts';
import { argumentOf } from './argument.ts';
import { readRequest, type Entries } from './read-request.ts';
import { definitionOf } from './service.ts';

const type = trialType(
  { id: 'where', kind: 'place', required: false, personal: true },
  { id: 'when', kind: 'moment', required: true, personal: false },
  { id: 'what', kind: 'text', lines: true, max: 4_000, required: true, personal: true },
  { id: 'who', kind: 'choice', many: true, required: false, personal: false, options: ['x', 'y'] },
  { id: 'car', kind: 'text', max: 20, required: false, personal: false },
);
const zoneTime = (at: number) => ({ date: new Date(at + 3_600_000).toISOString().slice(0, 10), minutes: Math.floor(((at + 3_600_000) % 86_400_000) / 60_000) });
const read = (...entries: Entries) => readRequest(type, entries, { zoneTime, ground: ({ lat }) => (lat > 50 ? { kind: 'outside' } : { kind: 'inside', neighbourhood: 'molenrak' }) });

test('a moment is told in the time of the zone, however the app wrote its own zone; what is no moment goes on to be told so', () => {
  const when = (text: string) => read(['attribute[when]', text]).input.answers['when'];
  const evening = { kind: 'at', date: '2026-11-24', time: '20:30' };
  for (const text of ['2026-11-24T20:30:00+01:00', '2026-11-24T20:30:00 01:00', '2026-11-24T19:30:15.5Z', '2026-11-24T14:30-0500', '2026-11-24 20:30', '2026-11-24T20:30:00']) assert.deepEqual(when(text), evening, text);
  assert.deepEqual(when('2026-11-24T23:30:00Z'), { kind: 'at', date: '2026-11-25', time: '00:30' });
  assert.deepEqual(when('2026-11-24'), { kind: 'at', date: '2026-11-24' });
  for (const text of ['vandaag', '2026-13-45T00:00:00Z', '2026-02-30T10:00:00Z', '2025-02-29T10:00:00+01:00', '2026-04-31T23:30-05:00', '20261124']) assert.deepEqual(when(text), { kind: 'at', date: text });
});

test('attributes may come in any of the ways in use; an empty one is none, and one nobody asked for keeps its name', () => {
  const { answers } = read(['attribute[who]', 'x'], ['attribute[who][]', 'y'], ['attribute[who][3]', 'z'], ['attribute[car]', ' '], ['attribute[notice]', 'gelezen'], ['attribute[colour]', 'red'], ['colour', 'blue'], ['attribute[]', 'x'], ['attribute[a][b][c]', 'x']).input;
  assert.deepEqual({ ...answers, where: undefined }, { who: ['x', 'y', 'z'], colour: ['red'], where: undefined, what: '' });
  assert.deepEqual(read(['attribute[what]', 'verhaal'], ['attribute[where]', 'Kerkplein']).input.answers, { what: 'verhaal', where: { text: 'Kerkplein' } });
});

test('what came twice is told, and nothing of it is passed over in silence; the very same twice is once', () => {
  assert.deepEqual(read(['description', 'a'], ['description', 'b'], ['lat', '50'], ['lat', '50'], ['long', '4']).faults, [{ argument: 'description', code: 'twice' }]);
  assert.deepEqual(read(['description', 'a'], ['attribute[what]', 'b']).faults, [{ argument: 'description', code: 'twice' }]);
  assert.deepEqual(read(['description', 'a'], ['attribute[what]', 'a'], ['email', ' '], ['email', 'x']).faults, []);
  const { answers } = read(['attribute[when]', '2026-11-24'], ['attribute[when]', '2026-11-25'], ['attribute[car]', 'x'], ['attribute[car]', 'x']).input;
  assert.deepEqual([answers['when'], answers['car']], [['2026-11-24', '2026-11-25'], 'x']);
});

test('where a place is not required it may be missing, but never be wrong', () => {
  assert.deepEqual(read().faults, []);
  assert.deepEqual(read(['lat', '50']).faults, [{ argument: 'long', code: 'half-position' }]);
  assert.deepEqual(read(['lat', '49.5'], ['long', '4']).input.answers['where'], { text: '', position: { lat: 49.5, lon: 4 }, neighbourhood: 'molenrak' });
  assert.equal(read(['lat', '51'], ['long', '4']).remark, 'outside');
  assert.deepEqual(read(['address_id', '12'], ['address_string', 'Kerkplein 1']).input.answers['where'], { text: 'Kerkplein 1 (address_id: 12)' });
});

test('a name, an address and a number become the contact; more than five pictures are too many', () => {
  assert.deepEqual(read(['first_name', 'An '], ['last_name', ' Maes'], ['phone', '012'], ['email', '']).input.contact, { name: 'An Maes', phone: '012' });
  assert.equal(read(['email', ' ']).input.contact, undefined);
  assert.deepEqual(read(...Array.from({ length: 6 }, (_, i) => ['media_url', `https://x.example/${i}`] as const)).faults, [{ argument: 'media_url', code: 'too-many', max: 5 }]);
});

test('a fault is told by the argument that mends it', () => {
  const names = ['what', 'where', 'car', 'contact.email', 'contact.answerBy', 'colour'].map((field) => argumentOf(type, { field }));
  assert.deepEqual(names, ['description', 'address_string', 'attribute[car]', 'email', 'email', 'attribute[colour]']);
});

test('a definition asks for every field but the story and the place, after the words that must be shown', () => {
  const words = { type: 'trial', slug: 't', locale: 'nl', title: 'T', description: 'T.', for: 'T.', synonyms: [], notFor: [{ text: 'Geen noodgeval.' }], next: [], fields: { who: { label: 'Wie?', missing: 'Kies.', options: { x: 'Iemand' } } }, answerWithin: 5, keepFor: 30, policyConfirmed: true };
  const { attributes } = definitionOf(type, words, { danger: 'Bel.', moment: 'Een dag.' });
  assert.deepEqual(attributes.map(({ code, datatype, variable, order }) => [code, datatype, variable, order]), [['notice', 'string', false, 1], ['when', 'datetime', true, 2], ['who', 'multivaluelist', true, 3], ['car', 'string', true, 4]]);
  assert.equal(attributes[0]!.description, 'Bel. Geen noodgeval.');
  assert.deepEqual(attributes[2]!.values, [{ key: 'x', name: 'Iemand' }, { key: 'y', name: 'y' }]);
});
