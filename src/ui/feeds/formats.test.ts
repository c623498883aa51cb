import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atomOf, jsonFeedOf } from './formats.ts';

const feed = {
  title: 'Zone & nieuws', description: 'Zin', author: 'Zone', language: 'nl-BE', home: 'https://zone.example/nieuws/', atom: 'https://zone.example/nieuws/atom.xml', json: 'https://zone.example/nieuws/feed.json', icon: 'https://zone.example/i.png', updated: '2026-05-01T00:00:00Z',
  items: [{ url: 'https://zone.example/nieuws/a/', title: 'Geluid <80 dB & "stil"', summary: 'Zin', date: '2026-05-01T00:00:00Z' }],
};

test('signs of XML in a title stay text', () => {
  const atom = atomOf(feed);
  assert.ok(atom.includes('<title>Geluid &#60;80 dB &#38; &#34;stil&#34;</title>'));
  assert.ok(atom.includes('<title>Zone &#38; nieuws</title>'));
});

test('JSON Feed names its authors in the way of version 1.1', () => {
  const { version, authors, author } = JSON.parse(jsonFeedOf(feed)) as Record<string, unknown>;
  assert.deepEqual([version, authors, author], ['https://jsonfeed.org/version/1.1', [{ name: 'Zone', url: 'https://zone.example/' }], undefined]);
});
