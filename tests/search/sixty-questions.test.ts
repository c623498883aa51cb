// Real questions in citizens' words against the engine and the data the built site ships.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { createEngine, type SearchData } from '#ui/search/engine.ts';

interface Question {
  ask: string;
  first?: string;
  three?: string;
  /** what editors' pinned answer above the pages must lead to */
  pinned?: string;
}

/** Those we know are missed, each with the reason; the list may only get shorter. */
const missed = new Set<string>([]);

const built = 'dist/zoek-index.json';
const questions = ['questions', 'hard-questions'].flatMap((name) => (parse(readFileSync(`tests/search/${name}.yaml`, 'utf8')) as { questions: Question[] }).questions);

/** A matter of "wie doet wat" that leads to the page is as good as the page. */
function rankOf(find: ReturnType<typeof createEngine>, { ask, first, three }: Question): number {
  const { places } = find(ask, { limit: 10 });
  return places.findIndex((p) => p.u === (first ?? three)) + 1;
}

test('hundreds of questions in citizens’ words find their page first or among the first three', (t) => {
  assert.ok(existsSync(built), `${built} is not there: run npm run build first`);
  const find = createEngine(JSON.parse(readFileSync(built, 'utf8')) as SearchData);
  const pages = questions.filter((q) => q.first ?? q.three);
  const wrong = pages.map((q) => ({ ...q, rank: rankOf(find, q) })).filter((q) => q.rank === 0 || q.rank > (q.first ? 1 : 3));
  t.diagnostic(`score: ${pages.length - wrong.length} of ${pages.length}`);
  assert.ok(pages.length >= 250);
  assert.deepEqual(
    wrong.filter((q) => !missed.has(q.ask)).map((q) => `${q.ask} → ${q.first ?? q.three} stands at ${q.rank || 'nowhere'}`),
    [],
  );
});

test('what must not wait stands above all pages', () => {
  const find = createEngine(JSON.parse(readFileSync(built, 'utf8')) as SearchData);
  for (const { ask, pinned } of questions.filter((q) => q.pinned)) assert.equal(find(ask).pinned[0]?.to, pinned, ask);
});
