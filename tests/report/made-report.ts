// Makes reports of a type with fast-check: good ones, as a browser would send them.
import fc from 'fast-check';
import type { Answer, Moment, Place, Submission } from '../../src/domain/report/answers.ts';
import type { Field } from '../../src/domain/report/field.ts';
import type { ReportType } from '../../src/domain/report/report-type.ts';

export const now = { date: '2026-11-24', minutes: 20 * 60 };

const words = (max: number) => fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((text) => `${`a${text}`.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')}z`).filter((text) => !/\s*[\r\n]/.test(text));

const place: fc.Arbitrary<Place> = fc.record(
  {
    text: words(300),
    neighbourhood: fc.constantFrom('molenrak', 'torenwijk'),
    position: fc.record({ lat: fc.integer({ min: -90e6, max: 90e6 }).map((n) => n / 1e6), lon: fc.integer({ min: -180e6, max: 180e6 }).map((n) => n / 1e6), accuracy: fc.nat(5_000) }, { requiredKeys: ['lat', 'lon'] }),
  },
  { requiredKeys: ['text'] },
);

const moment = (ahead: boolean | undefined): fc.Arbitrary<Moment> =>
  fc.oneof(
    fc.record({ kind: fc.constantFrom<'now' | 'today'>(...(ahead ? (['today'] as const) : (['now', 'today'] as const))) }),
    fc.record({ kind: fc.constant('at' as const), date: fc.constantFrom(...(ahead ? ['2026-11-25', '2027-06-30'] : ['1999-12-31', '2026-03-29', '2024-02-29'])), time: fc.constantFrom('00:00', '02:30', '23:59') }, { requiredKeys: ['kind', 'date'] }),
  );

function answer(field: Field): fc.Arbitrary<Answer> {
  switch (field.kind) {
    case 'text':
      return words(field.max);
    case 'choice':
      return field.many ? fc.subarray([...field.options], { minLength: 1 }) : fc.constantFrom(...field.options);
    case 'place':
      return place;
    case 'moment':
      return moment(field.ahead);
  }
}

const contact = fc.oneof(
  fc.record({ answerBy: fc.constant('mail' as const), email: fc.constant('an@voorbeeld.be'), name: words(100) }, { requiredKeys: ['answerBy', 'email'] }),
  fc.record({ answerBy: fc.constant('phone' as const), phone: fc.constant('0400 00 00 00') }),
);

/** A report of this type that is as it should be: a check gives it back unchanged. */
export function goodReport(type: ReportType): fc.Arbitrary<Submission> {
  return fc.record({
    type: fc.constant(type.id),
    locale: fc.constantFrom('nl', 'fr', 'en'),
    answers: fc.record(Object.fromEntries(type.fields.map((field) => [field.id, answer(field)])), { requiredKeys: type.fields.filter(({ required }) => required).map(({ id }) => id) }),
    contact,
  });
}
