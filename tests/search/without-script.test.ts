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
}

/** Those we know are missed, each by one place: the form before the page that explains it, the general page on theft before the particular one. The list may only get shorter. */
const missed = new Set(['ik heb een gsm gevonden op de bus', 'iphone gejat op café']);

const root = resolve(process.env.DIST ?? 'dist');
const { questions } = parse(readFileSync('tests/search/questions.yaml', 'utf8')) as { questions: Question[] };

test('without script the questions find their page too', (t) => {
  const find = openSearch(root);
  assert.ok(find, `${root} holds no search index: run npm run build first`);
  const wrong = questions.map((q) => ({ ...q, rank: find(q.ask).hits.findIndex(({ url }) => url === (q.first ?? q.three)) + 1 })).filter((q) => q.rank === 0 || q.rank > (q.first ? 1 : 3));
  t.diagnostic(`score: ${questions.length - wrong.length} of ${questions.length}`);
  assert.deepEqual(wrong.filter(({ ask }) => !missed.has(ask)).map((q) => `${q.ask} → ${q.first ?? q.three} stands at ${q.rank || 'nowhere'}`), []);
});

test('without script the number to call comes first for danger', () => {
  const { pinned } = openSearch(root)!('er is brand');
  assert.match(pinned[0]!.label, /112/);
});
