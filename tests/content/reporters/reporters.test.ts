// One run, told in every format: for people, for GitHub, for a build server and for other programs.
import { strict as assert } from 'node:assert';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Check } from '../base/check.ts';
import type { Site } from '../base/site.ts';
import { discoverChecks } from '../steps/discover.ts';
import { runChecks } from '../steps/run.ts';
import { formats, reporterOf } from './register.ts';
import type { Report } from './report.ts';

const site: Site = { content: 'content', files: [], pages: [], assets: new Set(), today: '2026-11-23' };
const rule = (name: string, level: Check['level'], ...whats: string[]): Check => ({
  name, level, why: 'omdat het zo is.', kind: 'source',
  run: () => whats.map((what, i) => ({ path: 'content/nl/pages/b, c.mdx', line: 9 - i, what, mend: 'schrijf “a” & <b>.' })),
  examples: { wrong: [], right: [] },
});
const broken: Check = { ...rule('broken', 'advice'), run: () => { throw new Error('dit had niet gemogen'); } };
const checks = [rule('first', 'error', 'twee\nregels, 100%: ja', 'nog een'), rule('second', 'advice', 'een raad \u0007'), broken, rule('last', 'error')];
const report: Report = { results: runChecks(checks, site), fixed: [{ path: 'content/a.yaml', rules: ['tidy-files'] }], notRun: 2, notes: ['Bouw eerst.'] };
const say = (format: (typeof formats)[number], all = false) => reporterOf({ format, all })(report);

test('a rule that stops is told as a fault and hides no other', () => {
  const { results } = report;
  assert.deepEqual(results.map(({ check, findings }) => [check.name, check.level, findings.length]), [['first', 'error', 2], ['second', 'advice', 1], ['broken', 'error', 1], ['last', 'error', 0]]);
  assert.match(results[2]!.findings[0]!.what, /liep vast: dit had niet gemogen/);
});

test('a rule that cannot even be loaded is told as a fault and hides no other', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'politiezone-rules-'));
  try {
    writeFileSync(join(folder, 'a.ts'), 'export const check = { name: "other" };');
    writeFileSync(join(folder, 'b.ts'), 'throw new Error("stuk");');
    writeFileSync(join(folder, 'c.ts'), 'export const check = { name: "c", why: "w", kind: "source", level: "error", run: () => [], examples: {} };');
    const results = runChecks(await discoverChecks(folder), site);
    assert.deepEqual(results.map(({ check, findings }) => [check.name, findings.map(({ what }) => what)]), [['a', ['deze regel kan niet gelezen worden: ze moet `check` heten en “a” als naam dragen']], ['b', ['deze regel kan niet gelezen worden: stuk']], ['c', []]]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('people read faults by file and in the order of lines, then advice, and the counts last', () => {
  const lines = say('human').split('\n');
  assert.ok(lines.indexOf('── content/nl/pages/b, c.mdx: 2 fouten') < lines.findIndex((line) => line.startsWith('Advies, second')));
  assert.deepEqual(lines.filter((line) => line.startsWith('content/nl')), ['content/nl/pages/b, c.mdx:8  [first]', 'content/nl/pages/b, c.mdx:9  [first]']);
  assert.ok(lines.includes('  uitleg:  .github/redactie/regels/first.md') && lines.includes('Hersteld: content/a.yaml (tidy-files)') && lines.includes('Bouw eerst.'));
  assert.equal(lines.at(-1), '1 passed, 2 failed');
});

test('GitHub gets an annotation a finding, on its line, with faults and advice apart', () => {
  const lines = say('github').split('\n');
  assert.equal(lines[0], '::error file=content/nl/pages/b%2C c.mdx,line=8,title=fout%3A first::nog een%0AWaarom: omdat het zo is.%0AHerstel: schrijf “a” & <b>.%0AUitleg: .github/redactie/regels/first.md');
  assert.match(lines[1]!, /^::error .*::twee%0Aregels, 100%25: ja%0A/);
  assert.equal(lines.filter((line) => line.startsWith('::notice file=')).length, 1);
  assert.equal(lines.at(-1), '1 passed, 2 failed');
});

test('a build server gets well-formed JUnit: a case a rule, a failure only for faults', () => {
  const xml = say('junit');
  assert.equal(XMLValidator.validate(xml), true);
  const { testsuites } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(xml) as { testsuites: { tests: string; failures: string; testsuite: { testcase: Record<string, unknown>[] } } };
  assert.deepEqual([testsuites.tests, testsuites.failures], ['4', '2']);
  assert.deepEqual(testsuites.testsuite.testcase.map((one) => [one['name'], 'failure' in one, 'system-out' in one]), [['first', true, false], ['second', false, true], ['broken', true, false], ['last', false, false]]);
});

test('other programs get everything as data', () => {
  const data = JSON.parse(say('json')) as { passed: number; failed: number; notRun: number; findings: Record<string, unknown>[]; rules: unknown[] };
  assert.deepEqual([data.passed, data.failed, data.notRun, data.rules.length], [1, 2, 2, 4]);
  assert.deepEqual(data.findings[0], { rule: 'first', severity: 'fout', path: 'content/nl/pages/b, c.mdx', line: 8, what: 'nog een', mend: 'schrijf “a” & <b>.', why: 'omdat het zo is.', page: '.github/redactie/regels/first.md' });
});

test('a long list of advice is cut for people, unless they ask for all', () => {
  const many = { ...report, results: runChecks([rule('many', 'advice', ...'abcdefgh')], site) };
  assert.match(reporterOf({ format: 'human', all: false })(many), /… en nog 3; alles ziet u met -- --all/);
  assert.equal(reporterOf({ format: 'github', all: false })(many).match(/::notice file=/g)?.length, 3);
  assert.equal(reporterOf({ format: 'human', all: true })(many).match(/b, c\.mdx:/g)?.length, 8);
});
