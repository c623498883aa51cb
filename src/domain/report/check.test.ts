import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkField, checkSubmission } from './check.ts';
import type { ReportType } from './report-type.ts';
import { trialType } from './trial-fixture.ts';

const now = { date: '2026-11-24', minutes: 20 * 60 };
const type = trialType(
  { id: 'kind', kind: 'choice', required: true, personal: false, options: ['a', 'b'] },
  { id: 'where', kind: 'place', required: true, personal: true },
  { id: 'when', kind: 'moment', required: false, personal: false },
  { id: 'what', kind: 'text', lines: true, max: 10, required: true, personal: true },
  { id: 'who', kind: 'choice', many: true, required: false, personal: false, options: ['x', 'y', 'z'] },
);
const check = (input: unknown, need: ReportType['contact'] = 'optional') => checkSubmission(input, { types: [{ ...type, contact: need }], now });
const answers = { kind: 'a', where: { text: ' Kerkplein 1 ' }, what: 'Een\r\nput\r' };
const faultsOf = (input: unknown, need?: ReportType['contact']) => {
  const checked = check(input, need);
  return checked.ok ? [] : checked.faults.map(({ field, code }) => `${field}: ${code}`);
};

test('photos may be declared where a type has them, and are a mistake where it has none', () => {
  const photos = [{ id: '0b9c2d4e-1111-4222-8333-444455556666', name: 'a.jpg', type: 'image/jpeg' }];
  const read = (more: object, photosOfType?: true) => checkSubmission({ type: 'trial', answers, contact: { answerBy: 'none' }, ...more }, { types: [{ ...type, ...(photosOfType && { photos: true as const }) }], now });
  const withThem = read({ photos }, true);
  assert.deepEqual(withThem.ok && withThem.submission.photos, photos);
  const none = read({}, true);
  assert.ok(none.ok && !('photos' in none.submission));
  for (const [more, has, code] of [[{ photos }, undefined, 'unknown-field'], [{ photos: Array(6).fill(photos[0]) }, true, 'too-many-photos'], [{ photos: 'x' }, true, 'wrong-kind']] as const) {
    const wrong = read(more, has);
    assert.deepEqual(!wrong.ok && wrong.faults.map((fault) => [fault.field, fault.code]), [['photos', code]]);
  }
});

test('a good report is made anew: ends trimmed, line ends one way, empty answers left out, Dutch when no language is told', () => {
  assert.deepEqual(check({ type: 'trial', answers: { ...answers, who: ['z', 'x', 'x'], when: null }, trace: { seconds: 30.2 } }), {
    ok: true,
    submission: { type: 'trial', locale: 'nl', answers: { kind: 'a', where: { text: 'Kerkplein 1' }, what: 'Een\nput', who: ['x', 'z'] }, contact: { answerBy: 'none' }, trace: { seconds: 30 } },
  });
});

test('a number or an address that was copied with marks nobody sees is taken, without them', () => {
  const contactOf = (contact: object) => {
    const checked = check({ type: 'trial', answers, contact });
    return checked.ok && checked.submission.contact;
  };
  assert.deepEqual(contactOf({ answerBy: 'phone', phone: '\u202a+32 470 00 00 00\u202c' }), { answerBy: 'phone', phone: '+32 470 00 00 00' });
  assert.deepEqual(contactOf({ answerBy: 'mail', email: '\ufeffan@voor\u200bbeeld.be', name: 'م\u200cن' }), { answerBy: 'mail', email: 'an@voorbeeld.be', name: 'م\u200cن' });
});

test('the hour at which "now" was chosen stands on a calendar and on a clock', () => {
  for (const chosen of ['2026-99-99T99:99', '2026-02-31T12:00', '2026-11-24T24:00', '2026-11-24 20:40', '2026-11-24T9:05', '']) assert.deepEqual(checkField(type.fields[2]!, { kind: 'now', chosen }, now), { field: 'when', code: 'wrong-kind' }, chosen);
  assert.equal(checkField(type.fields[2]!, { kind: 'now', chosen: '2026-11-24T20:40' }, now), undefined);
});

test('faults come in the order of the form, each with its field', () => {
  assert.deepEqual(faultsOf({ type: 'trial', answers: { what: 'elf letters', kind: 'c', who: 'x', extra: 1 }, contact: { answerBy: 'mail' } }), [
    'kind: not-an-option',
    'where: required',
    'what: too-long',
    'extra: unknown-field',
    'contact.email: required',
  ]);
});

test('a text that is too long says how long it may be', () => {
  assert.deepEqual(checkField(type.fields[3]!, 'elf letters', now), { field: 'what', code: 'too-long', max: 10 });
  assert.deepEqual(checkField(type.fields[1]!, { text: 'a'.repeat(301) }, now), { field: 'where', code: 'too-long', max: 300 });
  assert.equal(checkField(type.fields[3]!, ' tien paste ', now), undefined);
});

test('spaces alone are no answer, and neither is what nobody sees', () => {
  for (const nothing of ['\u200b', ' \u2060\ufeff\n', '\u202e\u202c']) {
    assert.deepEqual(checkField(type.fields[3]!, nothing, now), { field: 'what', code: 'required' });
    assert.deepEqual(checkField(type.fields[1]!, { text: nothing }, now), { field: 'where', code: 'required' });
  }
  assert.equal(checkField(type.fields[3]!, '👩\u200d👧', now), undefined);
  assert.deepEqual(checkField(type.fields[3]!, ' \n\t ', now), { field: 'what', code: 'required' });
  assert.deepEqual(checkField(type.fields[1]!, { text: ' ' }, now), { field: 'where', code: 'required' });
});

test('a position without words is a place, and so is one on the other side of the world', () => {
  const read = check({ type: 'trial', answers: { ...answers, where: { text: '', position: { lat: -33.85678812, lon: 151.2, accuracy: 12.6 } } } });
  assert.deepEqual(read.ok && read.submission.answers['where'], { text: '', position: { lat: -33.856788, lon: 151.2, accuracy: 13 } });
  for (const position of [{ lat: 91, lon: 0 }, { lat: '51', lon: 3 }, { lat: Number.NaN, lon: 3 }, {}, 'here', null]) assert.deepEqual(faultsOf({ type: 'trial', answers: { ...answers, where: { text: 'a', position } } }), ['where: wrong-kind']);
});

test('half a character becomes the sign for it, everything else stays as it was written', () => {
  const read = check({ type: 'trial', answers: { ...answers, what: 'a\uD800b😀\uDC00' } });
  assert.equal(read.ok && read.submission.answers['what'], 'a\uFFFDb😀\uFFFD');
});

test('who wants no answer leaves no name; who must be answered has to say how', () => {
  const contact = { answerBy: 'none', name: 'An', email: 'geen adres' };
  const read = check({ type: 'trial', answers, contact });
  assert.deepEqual(read.ok && read.submission.contact, { answerBy: 'none' });
  assert.deepEqual(faultsOf({ type: 'trial', answers, contact }, 'required'), ['contact.answerBy: no-way-to-answer']);
  assert.deepEqual(faultsOf({ type: 'trial', answers }, 'required'), ['contact.answerBy: no-way-to-answer']);
  assert.deepEqual(faultsOf({ type: 'trial', answers, contact: { answerBy: 'phone', name: 'An' } }, 'required'), ['contact.phone: required']);
});

test('whoever forgets to choose a way is answered by what they gave', () => {
  const told = (contact: object) => {
    const read = check({ type: 'trial', answers, contact });
    return read.ok ? read.submission.contact.answerBy : read.faults.map(({ code }) => code).join();
  };
  assert.deepEqual([told({ email: 'a@b.be' }), told({ phone: '0400 00 00 00' }), told({ name: 'An' }), told({ email: 'a@b' }), told({ answerBy: 'letter' })], ['mail', 'phone', 'none', 'not-an-email', 'not-an-option']);
});

test('addresses and numbers as people write them are taken, and nothing that is neither', () => {
  const mail = (email: string) => faultsOf({ type: 'trial', answers, contact: { answerBy: 'mail', email } });
  const phone = (number: string) => faultsOf({ type: 'trial', answers, contact: { answerBy: 'phone', phone: number } });
  for (const good of ['an@voorbeeld.be', 'An.De-Smet+politie@sub.voorbeeld.co.uk', 'jürgen@müller.example', "o'neil@voorbeeld.be"]) assert.deepEqual(mail(good), [], good);
  for (const bad of ['an', 'an@', 'an@voorbeeld', 'an@voorbeeld.', 'an @voorbeeld.be', 'an@b.be, bob@c.be', 'a@b.be\nBcc: c@d.be', '<an@b.be>']) assert.deepEqual(mail(bad), ['contact.email: not-an-email'], bad);
  for (const good of ['09 000 00 00', '0400/00.00.00', '+32 400 00 00 00', '(0032) 400-00-00-00']) assert.deepEqual(phone(good), [], good);
  for (const bad of ['geen', '112', '0400 00 00 00 of 09', '1234567890123456']) assert.deepEqual(phone(bad), ['contact.phone: not-a-phone'], bad);
});

test('a report of no known type, or no report at all, is told so and nothing more', () => {
  for (const input of [undefined, null, 1, 'trial', [], {}, { type: 'constructor' }, { type: ['trial'] }, { type: { id: 'trial' } }]) assert.deepEqual(faultsOf(input), ['type: unknown-type']);
});

test('keys that were not asked for are faults, those that JavaScript has of itself too', () => {
  const hostile = JSON.parse(`{"type":"trial","__proto__":{"ok":true},"answers":{"kind":"a","where":{"text":"a","constructor":1},"what":"b","__proto__":{"who":"x"}},"contact":{"toString":1}}`);
  assert.deepEqual(faultsOf(hostile), ['where: unknown-field', '__proto__: unknown-field', 'contact.toString: unknown-field', '__proto__: unknown-field']);
  const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`key${i}`, 1]));
  assert.equal(faultsOf({ type: 'trial', answers: { ...answers, ...many } }).length, 20);
});

test('a text where a list or an object belongs is the wrong kind, and the other way round', () => {
  assert.deepEqual(faultsOf({ type: 'trial', answers: { kind: ['a'], where: 'hier', when: 'now', what: { text: 'a' }, who: [{}] }, contact: [] }), [
    'kind: wrong-kind',
    'where: wrong-kind',
    'when: wrong-kind',
    'what: wrong-kind',
    'who: wrong-kind',
    'contact: wrong-kind',
  ]);
  assert.deepEqual(faultsOf({ type: 'trial', answers: [], locale: 'NL!' }).slice(0, 1), ['answers: wrong-kind']);
});

test('what betrays a robot is kept short and never refused', () => {
  const traced = (trace: unknown) => {
    const read = check({ type: 'trial', answers, trace });
    return read.ok ? read.submission.trace : read.faults;
  };
  assert.equal(traced({ trap: 'x'.repeat(9_000) })?.['trap' as never], 'x'.repeat(200));
  for (const trace of [null, 'robot', { seconds: -1 }, { seconds: 'soon' }, { trap: '' }]) assert.equal(traced(trace), undefined);
});
