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
}

/** Those we know are missed, each with the reason; the list may only get shorter. */
const missed = new Set<string>([]);

const built = 'dist/zoek-index.json';
const { questions } = parse(readFileSync('tests/search/questions.yaml', 'utf8')) as { questions: Question[] };

/** A matter of "wie doet wat" that leads to the page is as good as the page. */
function rankOf(find: ReturnType<typeof createEngine>, { ask, first, three }: Question): number {
  const { places } = find(ask, { limit: 10 });
  return places.findIndex((p) => p.u === (first ?? three)) + 1;
}

test('at least sixty questions in citizens’ words find their page first or among the first three', (t) => {
  assert.ok(existsSync(built), `${built} is not there: run npm run build first`);
  const find = createEngine(JSON.parse(readFileSync(built, 'utf8')) as SearchData);
  const wrong = questions.map((q) => ({ ...q, rank: rankOf(find, q) })).filter((q) => q.rank === 0 || q.rank > (q.first ? 1 : 3));
  t.diagnostic(`score: ${questions.length - wrong.length} of ${questions.length}`);
  assert.ok(questions.length >= 60);
  assert.deepEqual(
    wrong.filter((q) => !missed.has(q.ask)).map((q) => `${q.ask} → ${q.first ?? q.three} stands at ${q.rank || 'nowhere'}`),
    [],
  );
});
