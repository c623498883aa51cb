// What the check of a report promises for every type, with thousands of made reports.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkSubmission } from '../../src/domain/report/check.ts';
import { fromEntries, namesOf, toEntries } from '../../src/domain/report/plain-form.ts';
import { reportTypes } from '../../src/domain/report/register.ts';
import { goodReport, now } from './made-report.ts';

const check = (input: unknown) => checkSubmission(input, { types: reportTypes, now });
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const wrongs: unknown[] = [null, 0, -1, '', 'x', true, [], [null], {}, { text: 1 }, { kind: 'at' }, { kind: 'at', date: {} }, { position: [] }, 1e400, '\uD800', 'x'.repeat(70_000)];

for (const type of reportTypes) {
  test(`${type.id}: een goede melding komt ongewijzigd door de controle, en ook als gewoon formulier`, () => {
    fc.assert(
      fc.property(goodReport(type), (report) => {
        const read = check(plain(report));
        assert.deepEqual(read, { ok: true, submission: plain(report) });
        assert.deepEqual(check(fromEntries(type, toEntries(report))), read);
      }),
      { numRuns: 150 },
    );
  });

  test(`${type.id}: één fout veld wordt genoemd, en niets gooit een fout`, () => {
    fc.assert(
      fc.property(goodReport(type), fc.constantFrom(...type.fields), fc.oneof(fc.constantFrom(...wrongs), fc.jsonValue()), (report, field, wrong) => {
        const read = check({ ...report, answers: { ...report.answers, [field.id]: wrong } });
        if (!read.ok) assert.deepEqual([...new Set(read.faults.map((fault) => fault.field))], [field.id]);
      }),
      { numRuns: 150 },
    );
  });

  test(`${type.id}: een leeg formulier noemt elk verplicht veld, in de volgorde van het formulier`, () => {
    const read = check({ type: type.id });
    const required = type.fields.filter((field) => field.required).map(({ id }) => id);
    assert.deepEqual(read.ok ? [] : read.faults.map(({ field }) => field), [...required, ...(type.contact === 'required' ? ['contact.answerBy'] : [])]);
  });

  test(`${type.id}: een gewoon formulier met willekeurige namen en waarden gooit nooit een fout`, () => {
    const name = fc.oneof(fc.constantFrom(...namesOf(type)), fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString'));
    fc.assert(fc.property(fc.array(fc.tuple(name, fc.string({ unit: 'binary' }))), (entries) => void check(fromEntries(type, entries))));
  });
}

test('wat er ook komt, de controle antwoordt: een melding of fouten, nooit een uitzondering', () => {
  const input = fc.oneof(fc.anything({ withNullPrototype: true, withMap: true, withDate: true, withBigInt: true, withTypedArray: true }), fc.record({ type: fc.constantFrom(...reportTypes.map(({ id }) => id)), answers: fc.anything(), contact: fc.anything(), trace: fc.anything(), locale: fc.anything() }));
  fc.assert(
    fc.property(input, (sent) => {
      const read = check(sent);
      assert.ok(read.ok || read.faults.length > 0);
    }),
    { numRuns: 2_000 },
  );
});
