// The same questions in citizens' words, asked without script: of the index that our own server reads.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { openSearch } from '#server/search/find.ts';

interface Question {
  ask: string;
  first?: string;
  three?: string;
  pinned?: string;
}

/** Those we know are missed, each by one place: the form before the page that explains it, the general page on theft before the particular one. The list may only get shorter. */
const missed = new Set(['ik heb een gsm gevonden op de bus', 'iphone gejat op café']);

const root = resolve(process.env.DIST ?? 'dist');
const questions = ['questions', 'hard-questions'].flatMap((name) => (parse(readFileSync(`tests/search/${name}.yaml`, 'utf8')) as { questions: Question[] }).questions);

test('without script the questions find their page too', (t) => {
  const find = openSearch(root);
  assert.ok(find, `${root} holds no search index: run npm run build first`);
  const pages = questions.filter((q) => q.first ?? q.three);
  const wrong = pages.map((q) => ({ ...q, rank: find(q.ask).hits.findIndex(({ url }) => url === (q.first ?? q.three)) + 1 })).filter((q) => q.rank === 0 || q.rank > (q.first ? 1 : 3));
  t.diagnostic(`score: ${pages.length - wrong.length} of ${pages.length}`);
  assert.deepEqual(wrong.filter(({ ask }) => !missed.has(ask)).map((q) => `${q.ask} → ${q.first ?? q.three} stands at ${q.rank || 'nowhere'}`), []);
});

test('without script the number to call comes first for danger', () => {
  const { pinned } = openSearch(root)!('er is brand');
  assert.match(pinned[0]!.label, /112/);
});

test('without script what must not wait stands above all pages', () => {
  const find = openSearch(root)!;
  for (const { ask, pinned } of questions.filter((q) => q.pinned)) assert.equal(find(ask).pinned[0]?.to, pinned, ask);
});
