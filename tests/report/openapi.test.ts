// The OpenAPI document says what the server does: it is valid by OpenAPI's own schema, and takes and refuses what the check takes and refuses.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type { Submission } from '#domain/report/answers.ts';
import { checkSubmission } from '#domain/report/check.ts';
import { openApi } from '#domain/report/openapi/document.ts';
import { photoRefusals } from '#domain/report/openapi/photo-paths.ts';
import { refusals } from '#domain/report/openapi/report-paths.ts';
import { apartReasonOf } from '#domain/report/open311/service.ts';
import { reportTypes } from '#domain/report/register.ts';
import { statusOfProblem } from '#server/http/problem.ts';
import { madeBook, madeWords } from './made-form.ts';
import { goodReport, now } from './made-report.ts';

const book = { ...madeBook, forms: reportTypes.map(madeWords) };
const document = openApi(book, reportTypes, '/ontwikkelaars/');
const { schemas } = (document as { components: { schemas: Record<string, object> } }).components;

const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, keywords: ['discriminator', 'components'], formats: { email: true, uuid: true, date: /^\d{4}-\d\d-\d\d$/, 'date-time': true, 'uri-reference': true } });
ajv.addSchema({ $id: 'doc', components: { schemas } });
const validates = (name: string) => ajv.compile({ $ref: `doc#/components/schemas/${name}` });
const taken = (input: unknown) => checkSubmission(input, { types: reportTypes, now }).ok;

test('the document is valid by the JSON Schema of OpenAPI 3.1, for a zone with all forms, with one, and with none', async () => {
  for (const forms of [book.forms, book.forms.slice(0, 1), book.forms.filter(({ type }) => type === 'tip'), []]) {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(openApi({ ...book, forms }, reportTypes));
    assert.ok(valid, JSON.stringify(errors));
    assert.equal(validator.version, '3.1');
  }
});

test('every schema of the document is a schema, and everything it points to is there', () => {
  for (const name of Object.keys(schemas)) validates(name);
  const missing = [...JSON.stringify(document).matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name]) => name!).filter((name) => !schemas[name]);
  assert.deepEqual(missing, []);
  assert.deepEqual([...new Set([...Object.keys(refusals), ...Object.keys(photoRefusals)].map(Number))].sort((a, b) => a - b), [...new Set(Object.values(statusOfProblem))].sort((a, b) => a - b));
});

const report = validates('Report');

/** The same report with one thing wrong. */
const spoilt: Record<string, (good: Submission) => object> = {
  'a name nobody asked for': (good) => ({ ...good, colour: 'red' }),
  'an answer nobody asked for': (good) => ({ ...good, answers: { ...good.answers, colour: 'red' } }),
  'another type': (good) => ({ ...good, type: 'no-such-type' }),
  'no answers': ({ answers: _, ...rest }) => rest,
  'a language in capitals': (good) => ({ ...good, locale: 'NL' }),
  'another way to answer': (good) => ({ ...good, contact: { ...good.contact, answerBy: 'pigeon' } }),
};

for (const type of reportTypes)
  test(`a report of the type ${type.id} is good for the document when it is good for the server, and bad when it is bad`, () => {
    fc.assert(
      fc.property(goodReport(type), (good) => {
        assert.ok(taken(good));
        assert.ok(report(good), JSON.stringify(report.errors));
        for (const [what, spoil] of Object.entries(spoilt)) assert.deepEqual([what, taken(spoil(good)), report(spoil(good))], [what, false, false]);
        for (const { id, required, kind } of type.fields) {
          const { [id]: answer, ...others } = good.answers;
          const without = { ...good, answers: others };
          assert.deepEqual([id, taken(without), report(without)], [id, !required, !required]);
          if (answer === undefined || kind === 'text') continue;
          const wrong = { ...good, answers: { ...good.answers, [id]: kind === 'choice' ? 'no-such-option' : 7 } };
          assert.deepEqual([id, taken(wrong), report(wrong)], [id, false, false]);
        }
      }),
      { numRuns: 30 },
    );
  });

test('photos may be announced where the server takes them, five at most, each with an id', () => {
  const id = '5f0c3d5e-2f3c-4a0e-9a55-0d6d1f3a7b11';
  for (const type of reportTypes)
    for (const good of fc.sample(goodReport(type), 5))
      for (const [photos, right] of [[[{ id, name: 'a.jpg', type: 'image/jpeg' }], true], [[{ id }], true], [[], true], [[{ name: 'a.jpg' }], false], [Array.from({ length: 6 }, (_, i) => ({ id: id.replace(/.$/, String(i)) })), false], ['a.jpg', false]] as const) {
        const announced = { ...good, photos };
        const fits = right && type.photos === true;
        assert.deepEqual([type.id, photos, taken(announced), report(announced)], [type.id, photos, fits, fits]);
      }
});

test('what may not come by another app is in the one API and not in the other', () => {
  for (const type of reportTypes) {
    const name = Object.keys(schemas).find((known) => (schemas[known] as { properties?: { type?: { const?: string } } }).properties?.type?.const === type.id)!;
    assert.equal(Boolean(schemas[`Open311${name}`]), !apartReasonOf(type));
  }
});
