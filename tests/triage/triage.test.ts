// What citizens say, and where triage sends them: a table of sentences for each road.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { triage, type Verdict } from '#domain/report/triage.ts';
import { zoneTriage } from './zone-triage.ts';

const { data, synonyms } = zoneTriage('content');
const files = globSync('tests/triage/*.yaml').map((path) => path.replaceAll('\\', '/')).sort();
const tables = files.flatMap((path) => Object.entries(parse(readFileSync(path, 'utf8')) as Record<string, string[]>).map(([road, sentences]) => ({ path, road, sentences })));

/** A verdict in the words of the tables: `danger 101`, `crime /page/`, `elsewhere city`, `page /page/`, `form tip`, `unknown`. */
function say(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'danger':
      return `danger ${verdict.call.value}`;
    case 'elsewhere':
      return `elsewhere ${verdict.who}`;
    case 'forms':
      return `form ${verdict.forms[0]}`;
    case 'unknown':
      return 'unknown';
    default:
      return `${verdict.kind} ${verdict.to}`;
  }
}

for (const { path, road, sentences } of tables)
  test(`${road}: elke zin in ${path.split('/').at(-1)} komt daar uit`, () => {
    const wrong = sentences.map((sentence) => ({ sentence, got: say(triage(sentence, data, { synonyms })) })).filter(({ got }) => got !== road);
    assert.deepEqual(wrong.map(({ sentence, got }) => `${sentence} → ${got}`), []);
  });

test('er staan meer dan zestig zinnen in de tabellen, en geen twee keer dezelfde', () => {
  const all = tables.flatMap(({ sentences }) => sentences);
  assert.ok(all.length >= 60, `${all.length}`);
  assert.deepEqual(all.filter((sentence, i) => all.indexOf(sentence) !== i), []);
});
