// The rules that every report type must obey, looped over the register: a new type is held to them without a test being touched.
import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { describe, test } from 'node:test';
import { controls, namesOf } from '../../src/domain/report/plain-form.ts';
import { apartReasonOf, noticeCode, placeOf, storyOf } from '../../src/domain/report/open311/service.ts';
import { reportTypes, typeOf } from '../../src/domain/report/register.ts';

const id = /^[a-z]+(-[a-z]+)*$/;
const twice = (list: readonly string[]) => list.filter((one, i) => list.indexOf(one) !== i);

test('elk bestand met een soort melding staat in het register, één keer', () => {
  const files = globSync('src/domain/report/types/*.ts').map((path) => path.replaceAll('\\', '/').split('/').at(-1)!.slice(0, -3));
  assert.deepEqual(files.sort(), reportTypes.map((type) => type.id).sort());
  for (const type of reportTypes) assert.equal(typeOf(type.id), type);
  for (const strange of ['', 'toString', '__proto__', undefined, 1, ['tip']]) assert.equal(typeOf(strange), undefined);
});

for (const type of reportTypes)
  describe(type.id, () => {
    test('namen en keuzes zijn kort, eenmalig en botsen niet met wat het formulier zelf gebruikt', () => {
      assert.match(type.id, id);
      assert.deepEqual(twice(namesOf(type)), []);
      for (const field of type.fields) {
        assert.match(field.id, id);
        assert.ok(!(controls as readonly string[]).includes(field.id), field.id);
        if (field.kind !== 'choice') continue;
        assert.ok(field.options.length > 1, `${field.id} has no choice`);
        assert.deepEqual(twice(field.options), []);
        for (const option of field.options) assert.match(option, id);
      }
    });

    test('het vraagt iets, en niet meer dan mensen willen invullen', () => {
      assert.ok(type.fields.length <= 8, `${type.fields.length} fields`);
      assert.ok(type.fields.some(({ required }) => required));
      assert.ok(type.fields.filter(({ required }) => required).length <= 5);
    });

    test('een vrije tekst van meer dan een regel kan altijd iemand noemen, dus is ze persoonlijk', () => {
      for (const field of type.fields) if (field.kind === 'text' && field.lines) assert.ok(field.personal, field.id);
    });

    test('alle antwoorden samen passen ruim in wat de server aanneemt', () => {
      const most = type.fields.reduce((sum, field) => sum + (field.kind === 'text' ? field.max : 400), 1_000);
      assert.ok(most * 3 < 64_000, `${most} characters may be ${most * 3} bytes`);
    });

    test('de belofte en de bewaartijd zijn hele dagen die iemand kan halen', () => {
      assert.ok(Number.isInteger(type.answerWithin) && type.answerWithin >= 1 && type.answerWithin <= 30);
      assert.ok(Number.isInteger(type.keepFor) && type.keepFor >= 30 && type.keepFor <= 5 * 365);
    });

    test('wat door een andere app mag komen, heeft één verhaal, lang genoeg voor Open311, en één plaats; wat gevoelig is, komt nooit zo', () => {
      if (type.sensitive || type.contact === 'anonymous') assert.equal(apartReasonOf(type), 'sensitive');
      if (apartReasonOf(type)) return;
      assert.ok(storyOf(type).max >= 4_000);
      assert.deepEqual(type.fields.filter(({ kind }) => kind === 'place'), [placeOf(type)]);
      assert.ok(!type.fields.some((field) => field.id === noticeCode || (field.kind === 'moment' && field.ahead)));
    });

    test('wie geen naam hoeft te geven, laat ook op het toestel niets achter', () => {
      if (type.contact === 'anonymous') assert.ok(type.sensitive);
    });
  });
