// The sentences about reports: the same places to fill in every language, and none left empty.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locales } from '../../src/i18n/locales.ts';

const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();
const flat = (value: object, path = ''): [string, string][] => Object.entries(value).flatMap(([key, one]) => (typeof one === 'string' ? [[`${path}${key}`, one] as [string, string]] : flat(one as object, `${path}${key}.`)));

for (const [locale, { strings }] of Object.entries(locales))
  test(`${locale}: elke zin over meldingen is er en heeft dezelfde open plaatsen als het Nederlands`, () => {
    const source = flat(locales.nl.strings.report);
    const own = new Map(flat(strings.report));
    assert.deepEqual([...own.keys()].sort(), source.map(([key]) => key).sort());
    for (const [key, text] of source) {
      assert.ok(own.get(key)!.trim(), key);
      assert.deepEqual(holes(own.get(key)!), holes(text), key);
    }
  });

test('in het Frans staat voor : ; en ? altijd een spatie die niet afbreekt', () => {
  assert.deepEqual(flat(locales.fr.strings.report).filter(([, text]) => /[^\u00A0\d][:;?](?=\s|$)/.test(text)), []);
});
