import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breadcrumbs, jsonLd, newsArticle, openingHours, postalAddress } from './schema-org.ts';

test('a text that holds the end of a script cannot end it', () => {
  const text = jsonLd([{ name: '</script><b>' }]);
  assert.ok(!text.includes('<'));
  assert.equal((JSON.parse(text) as { '@graph': { name: string }[] })['@graph'][0]!.name, '</script><b>');
});

test('a lunch break makes two spans, and a closed exception has equal times', () => {
  const found = openingHours({ week: { mo: ['09:00-12:00', '20:00-24:00'] }, exceptions: [{ from: '2026-12-24', to: '2026-12-26', open: [] }] });
  assert.deepEqual(found.map((f) => [f.dayOfWeek, f.opens, f.closes, f.validFrom]), [
    ['Monday', '09:00', '12:00', undefined],
    ['Monday', '20:00', '23:59', undefined],
    [undefined, '00:00', '00:00', '2026-12-24'],
  ]);
});

test('breadcrumbs count from one and carry whole addresses', () => {
  const list = breadcrumbs([{ to: '/', title: 'Start' }, { to: '/vragen/', title: 'Vragen' }], new URL('https://zone.example')) as { itemListElement: { position: number; item: string }[] };
  assert.deepEqual(list.itemListElement.map((i) => [i.position, i.item]), [[1, 'https://zone.example/'], [2, 'https://zone.example/vragen/']]);
});

test('an address names the part of the city where there is one', () => {
  assert.equal(postalAddress({ street: 'Kerkstraat', number: '1', postcode: '9032', place: 'Stad', part: 'Dorp' }).addressLocality, 'Dorp');
});

test('a news item never says that it changed before it came out', () => {
  const item = { headline: 'Kop', description: 'Zin.', to: '/nieuws/kop/', image: '/og/nieuws-kop.png', published: '2026-05-01', modified: '2026-04-01', language: 'nl-BE', zone: 'Zone' };
  assert.equal(newsArticle(item, new URL('https://zone.example'))['dateModified'], '2026-05-01');
});
