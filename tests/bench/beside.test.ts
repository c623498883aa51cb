import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { besideTable } from './added-tables.ts';
import { type Beside, ours } from './beside.ts';
import type { PageBytes, Weight } from './bytes.ts';
import { comparisons, ratio, ratios } from './comparison.ts';
import { durationsOf } from './event-timing.ts';
import { fileOf } from './folder-server.ts';
import type { Results } from './goals.ts';
import { readOptions } from './options.ts';
import { openFolder } from './workshop.ts';

const weight = (total: number, js: number) => ({ total, js, html: 0, css: 0, requests: 1 }) as Weight;
const page = (total: number, js: number) => ({ template: 'article', scrolled: weight(total, js), inline: { script: 0, css: 0 } }) as PageBytes;
const site = (name: string, ...bytes: PageBytes[]): Beside => ({ name, version: '1', build: { name, pages: 2, seconds: 3, cpuSeconds: 4, peakMemory: 5 }, bytes, speed: [], faults: [] });
const comparison = (what: string) => comparisons.find((one) => one.what === what)!;

test('a ratio says how many times ours a peer needs, whatever one of them lacks', () => {
  assert.deepEqual([ratio(46, 11.5), ratio(0, 0), ratio(25, 0), ratio(0, 4)], [4, 1, Infinity, 0]);
  assert.ok(Number.isNaN(ratio(NaN, 2)));
});

test('peers are held against our own figures of the same run, and against nothing when those are missing', () => {
  const peers = [site('a', page(46_000, 25_000)), site('b', page(23_000, 0))];
  assert.deepEqual(ratios(comparison('article: all bytes'), [site(ours, page(11_500, 0)), ...peers]), [{ where: 'a', value: 4 }, { where: 'b', value: 2 }]);
  assert.deepEqual(ratios(comparison('article: script, files and inline'), [site(ours, page(11_500, 0)), ...peers]), [{ where: 'a', value: Infinity }, { where: 'b', value: 1 }]);
  assert.deepEqual(ratios(comparison('article: all bytes'), peers), []);
});

test('the table beside the peers shows a dash for what was not measured', () => {
  const lines = besideTable({ beside: [site(ours, page(10_000, 0)), site('a', page(25_000, 5_000))] } as Results).split('\n');
  assert.match(lines.find((line) => line.includes('article: all bytes'))!, /kB\s+10\.00\s+25\.00\s+2\.50 ×$/);
  assert.match(lines.find((line) => line.includes('article: script'))!, /0\.00\s+5\.00\s+∞ ×$/);
  assert.match(lines.find((line) => line.includes('home: all bytes'))!, /kB\s+—\s+—\s+—$/);
});

test('an interaction lasts as long as the longest of its events, and one too short to be told still counts', () => {
  const told = [{ interaction: 1, duration: 24 }, { interaction: 1, duration: 56 }, { interaction: 8, duration: 32 }];
  assert.deepEqual(durationsOf(told, 4), [56, 32, 16, 16]);
  assert.deepEqual(durationsOf(told), [56, 32]);
});

test('the server of a folder never leaves it', () => {
  const { root, remove } = openFolder('test');
  mkdirSync(join(root, 'dist/a'), { recursive: true });
  for (const path of ['secret.txt', 'dist/a/index.html']) writeFileSync(join(root, path), '');
  const dist = join(root, 'dist');
  assert.equal(fileOf(dist, '/a/?q=1'), join(dist, 'a/index.html'));
  assert.deepEqual(['/a', '/../secret.txt', '/%2e%2e/secret.txt', '/b'].map((url) => fileOf(dist, url)), [undefined, undefined, undefined, undefined]);
  remove();
});

test('a quick run leaves out what takes minutes, but not what is asked for by name', () => {
  assert.deepEqual(readOptions(['--quick']).only, ['bytes', 'interaction', 'scale', 'search']);
  assert.deepEqual(readOptions(['--quick', '--only=peers', '--runs=2']), { ...readOptions(['--quick']), only: ['peers'], runs: 2 });
  assert.deepEqual(readOptions([]).sizes, [1_000, 5_000]);
});

test('an option that says nothing is refused with what it may say', () => {
  assert.throws(() => readOptions(['--only=scale,speed']), /speed is not one of build, bytes, lighthouse/);
  assert.throws(() => readOptions(['--ways=fast']), /fast is not one of simulated, cpu4, cpu10, dark/);
  assert.throws(() => readOptions(['--peers=drupal']), /drupal is not one of ours, starlight, govuk/);
  for (const sizes of ['0', '1.5', 'many', '']) assert.throws(() => readOptions([`--sizes=${sizes}`]), /give whole numbers from 1/);
});
