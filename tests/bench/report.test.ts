import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { weigh } from './bytes.ts';
import type { Goal, Results } from './goals.ts';
import { weighInline } from './inline.ts';
import type { PageSpeed } from './lighthouse.ts';
import { median, percentile, series } from './runs.ts';
import { table } from './table.ts';
import { firstLinkBelow } from './templates.ts';
import { judge } from './verdict.ts';

const nothing: Results = { builds: [], bytes: [], speed: [], saves: [], search: [], interactions: [], beside: [] };
const goal = (bound: Goal['bound'], limit: number, ...values: number[]): Goal => ({
  row: 6, what: 'LCP', unit: 's', bound, goal: limit, figures: () => values.map((value, n) => ({ where: `page ${n}`, value })),
});

/** A machine that answers each run with the next of these indexes; 0 stands for a run that fails. */
const machineOf = (...indexes: number[]) => async () => {
  const benchmarkIndex = indexes.shift() ?? assert.fail('one run too many');
  if (benchmarkIndex === 0) throw new Error('NO_FCP');
  return { benchmarkIndex };
};
const indexesOf = (runs: { benchmarkIndex: number }[]) => runs.map((run) => run.benchmarkIndex);

test('the median is the middle figure whatever the order, and one odd run does not move it', () => {
  assert.equal(median([3, 100, 1, 2, 2.5]), 2.5);
  assert.equal(median([4, 1]), 2.5);
  assert.equal(median([7]), 7);
  assert.ok(Number.isNaN(median([])));
});

test('a percentile is a figure that was measured, and of few figures the highest', () => {
  assert.equal(percentile([5, 1, 4, 2, 3], 0.95), 5);
  assert.equal(percentile(Array.from({ length: 100 }, (_, i) => 100 - i), 0.98), 98);
  assert.ok(Number.isNaN(percentile([], 0.95)));
});

test('a run on a machine that was slow for a moment is thrown away and repeated', async () => {
  const { kept, thrown, slowMachine } = await series(3, machineOf(1_500, 999, 1_000, 1_200));
  assert.deepEqual([indexesOf(kept), indexesOf(thrown), slowMachine], [[1_500, 1_000, 1_200], [999], false]);
});

test('after three extra tries the figures of the fast runs stand, even when they are few', async () => {
  const { kept, thrown, slowMachine } = await series(2, machineOf(900, 1_500, 900, 900, 900));
  assert.deepEqual([indexesOf(kept), thrown.length, slowMachine], [[1_500], 4, false]);
});

test('a machine that is never fast enough keeps its figures, marked as slow', async () => {
  const { kept, thrown, slowMachine } = await series(1, machineOf(500, 600, 700, 800));
  assert.deepEqual([indexesOf(kept), thrown, slowMachine], [[500, 600, 700, 800], [], true]);
});

test('a run that fails counts as a try and is told, not hidden', async () => {
  const { kept, faults } = await series(1, machineOf(0, 1_500));
  assert.deepEqual([indexesOf(kept), faults], [[1_500], ['NO_FCP']]);
  assert.equal((await series(1, machineOf(0, 0, 0, 0))).slowMachine, false);
});

test('a goal is reached only when the worst page reaches it', () => {
  const verdict = judge(goal('at most', 0.9, 0.7, 0.95, 0.9), nothing);
  assert.deepEqual([verdict?.reached, verdict?.met, verdict?.of, verdict?.worst], [false, 2, 3, { where: 'page 1', value: 0.95 }]);
  assert.equal(judge(goal('at most', 0.9, 0.9), nothing)?.reached, true);
});

test('a goal of at least so many points is missed by the lowest score', () => {
  const verdict = judge(goal('at least', 100, 100, 98), nothing);
  assert.deepEqual([verdict?.reached, verdict?.worst.value], [false, 98]);
});

test('a figure is judged as it is shown, so the table never contradicts its own mark', () => {
  assert.equal(judge(goal('at most', 0.9, 0.904), nothing)?.reached, true);
  assert.equal(judge(goal('at most', 0.9, 0.906), nothing)?.reached, false);
});

test('the floor of the same run makes a goal milder, never stricter', () => {
  const floor = (value: number) => ({ ...nothing, floor: { by: { simulated: { lcp: value } } } as PageSpeed });
  const over: Goal = { ...goal('at most', 0.9, 1.2), overFloor: { margin: 0.15, floor: (page) => page.by.simulated.lcp } };
  assert.deepEqual([judge(over, floor(1.1))?.goal, judge(over, floor(1.1))?.reached], [1.25, true]);
  assert.deepEqual([judge(over, floor(0.5))?.goal, judge(over, floor(0.5))?.reached], [0.9, false]);
});

test('a goal nothing was measured for gets no mark at all', () => {
  assert.equal(judge(goal('at most', 1), nothing), undefined);
  assert.equal(judge(goal('at most', 1, NaN), nothing), undefined);
});

test('only script that runs counts as inline script', () => {
  const html = `<script type="application/ld+json">{}</script><script src="/a.js"></script><!-- <script>no</script> -->
    <script>one</script><script type="module">three</script><script data-src="x">é</script><style>p{}</style>`;
  assert.equal(weighInline(html).script, brotliCompressSync('onethreeé').length);
  assert.ok(weighInline(html).css > 0);
  assert.deepEqual(weighInline('<p>'), { script: 0, css: 0 });
});

test('bytes are added up by sort, a redirect and a missing file included', () => {
  const came = (type: string, body: number, status = 200) => ({ path: '/', status, type, encoding: 'br', body, head: 100 });
  const weight = weigh([came('text/html', 5), came('text/javascript', 7), came('image/avif', 11), came('font/woff2', 13), came('', 2), came('text/html', 3, 404)]);
  assert.deepEqual(weight, { html: 5, css: 0, js: 7, font: 13, image: 11, other: 5, total: 41, head: 600, requests: 6 });
});

test('the news item measured is the first one linked to, not the feed and not the list itself', () => {
  const html = '<a href="/nieuws/">n</a><a href="/nieuws/rss.xml">f</a><a class="x" href="/nieuws/2026/feest/">a</a><a href="/nieuws/b/">b</a>';
  assert.equal(firstLinkBelow(html, '/nieuws/'), '/nieuws/2026/feest/');
  assert.equal(firstLinkBelow('<p>', '/nieuws/'), undefined);
});

test('figures stand right and words left', () => {
  assert.equal(table('T', ['page', 'kB'], [['home', '9.5'], ['a', '10.25']]), 'T\npage     kB\n────  ─────\nhome    9.5\na     10.25');
});
