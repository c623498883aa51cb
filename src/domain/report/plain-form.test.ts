import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkSubmission } from './check.ts';
import { fromEntries, toEntries } from './plain-form.ts';
import { trialType } from './trial-fixture.ts';

const now = { date: '2026-11-24', minutes: 20 * 60 };
const type = trialType(
  { id: 'where', kind: 'place', required: true, personal: true },
  { id: 'when', kind: 'moment', required: false, personal: false },
  { id: 'what', kind: 'text', max: 100, required: true, personal: true },
  { id: 'who', kind: 'choice', many: true, required: false, personal: false, options: ['x', 'y'] },
);
const check = (...entries: [string, string][]) => checkSubmission(fromEntries(type, entries), { types: [type], now });
const faults = (...entries: [string, string][]) => {
  const checked = check(...entries);
  return checked.ok ? [] : checked.faults.map(({ field, code }) => `${field}: ${code}`);
};
const least: [string, string][] = [['where', 'Kerkplein 1'], ['what', 'Een put']];

test('a plain form becomes the same report as the script sends, and a report becomes a plain form again', () => {
  const entries: [string, string][] = [
    ['locale', 'fr'],
    ...least,
    ['where.lat', '50.5'],
    ['where.lon', '4.5'],
    ['where.accuracy', '20'],
    ['where.neighbourhood', 'molenrak'],
    ['when.kind', 'at'],
    ['when.date', '2026-11-01'],
    ['when.time', '09:00'],
    ['who', 'x'],
    ['who', 'y'],
    ['contact.answerBy', 'mail'],
    ['contact.email', 'an@voorbeeld.be'],
    ['website', 'trap'],
    ['seconds', '40'],
  ];
  const first = check(...entries);
  assert.ok(first.ok);
  assert.deepEqual(first.submission, {
    type: 'trial',
    locale: 'fr',
    answers: {
      where: { text: 'Kerkplein 1', neighbourhood: 'molenrak', position: { lat: 50.5, lon: 4.5, accuracy: 20 } },
      when: { kind: 'at', date: '2026-11-01', time: '09:00' },
      what: 'Een put',
      who: ['x', 'y'],
    },
    contact: { answerBy: 'mail', email: 'an@voorbeeld.be' },
    trace: { trap: 'trap', seconds: 40 },
  });
  assert.deepEqual(check(...toEntries(first.submission)), first);
});

test('fields that were left empty are left out, and the step and key of the server are no answers', () => {
  const checked = check(...least, ['where.lat', ''], ['where.lon', ''], ['when.date', ''], ['when.time', ''], ['contact.name', ''], ['website', ''], ['step', 'check'], ['key', 'k']);
  assert.ok(checked.ok);
  assert.deepEqual(checked.submission, { type: 'trial', locale: 'nl', answers: { where: { text: 'Kerkplein 1' }, what: 'Een put' }, contact: { answerBy: 'none' } });
});

test('a date counts unless now or today was chosen', () => {
  const when = (...entries: [string, string][]) => {
    const checked = check(...least, ...entries);
    return checked.ok ? checked.submission.answers['when'] : checked.faults[0]?.code;
  };
  assert.deepEqual(when(['when.date', '1/11/2026']), { kind: 'at', date: '2026-11-01' });
  assert.deepEqual(when(['when.kind', 'today'], ['when.date', '1/11/2026']), { kind: 'today' });
  assert.equal(when(['when.kind', 'at']), 'not-a-moment');
  assert.equal(when(['when.kind', 'soon']), 'wrong-kind');
});

test('names nobody asked for and answers given twice are faults', () => {
  assert.deepEqual(faults(...least, ['hacker', '1'], ['__proto__', '1'], ['when', 'now']), ['when: wrong-kind', 'hacker: unknown-field', '__proto__: unknown-field']);
  assert.deepEqual(faults(...least, ['what', 'Nog een']), ['what: wrong-kind']);
  assert.deepEqual(faults(['where.lat', '51']), ['where: required', 'what: required']);
});
