import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typeOf } from '#domain/report/register.ts';
import type { ContentFile } from './read.ts';
import { reportFaults } from './report-words.ts';

const type = typeOf('press-question')!;
const wordsFor = (over: Record<string, object> = {}) =>
  Object.fromEntries(type.fields.map((field) => [field.id, { label: 'L', missing: 'M', ...(field.kind === 'choice' ? { options: Object.fromEntries(field.options.map((option) => [option, 'O'])) } : {}), ...over[field.id] }]));
const file = (fields: object): ContentFile => ({ collection: 'reports', id: 'pers', path: 'nl/melden/pers.mdx', data: { type: type.id, fields }, body: '', bodyLine: 1, syntax: [], lineOf: () => 7 });
const told = (fields: object) => reportFaults([file(fields)]).map(({ field, expected }) => `${field}: ${expected}`);

test('words for every question and every answer are right', () => {
  assert.deepEqual(told(wordsFor()), []);
});

test('an example that the form itself would refuse is a fault', () => {
  assert.deepEqual(told(wordsFor({ organisation: { example: 'x'.repeat(121) } })), ['fields.organisation.example: ten hoogste 120 tekens, zoals het antwoord zelf']);
});

test('a deadline has words for today and a day, and none for now', () => {
  assert.deepEqual(told(wordsFor({ deadline: { options: { today: 'Vandaag', at: 'Een dag' } } })), []);
  assert.deepEqual(told(wordsFor({ deadline: { options: { now: 'Nu' } } })), ['fields.deadline.options.now: een keuze die bestaat: today, at']);
});

test('data that is no group at all is left to the schema', () => {
  for (const data of [undefined, null, [], 'x', { type: 'press-question', fields: [] }, { type: 1 }]) assert.ok(Array.isArray(reportFaults([{ ...file({}), data }])));
});
