// How fast a page is on a phone, and what Lighthouse thinks of it: one run at a time, each in a new browser.
import lighthouse, { type Flags } from 'lighthouse';
import { type Scheme, withChromium } from './chromium.ts';
import { median, type Run, type Series, series } from './runs.ts';
import type { Page } from './templates.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Scores = Partial<Record<(typeof categories)[number], number>>;

interface Timing extends Run {
  /** milliseconds */
  lcp: number;
  /** milliseconds */
  tbt: number;
  cls: number;
  /** 0–100 */
  scores: Scores;
  /** audits that cost points, by id */
  missed: string[];
}

interface Throttling {
  scheme: Scheme;
  flags: Flags;
  /** runs that are enough, when a median is not needed */
  runs?: number;
}

/** The ways to look: slowness computed afterwards, or real on a phone four or ten times slower; and once in the dark, for the scores. */
export const ways = {
  simulated: { scheme: 'light', flags: { throttlingMethod: 'simulate', onlyCategories: [...categories] } },
  cpu4: { scheme: 'light', flags: { throttlingMethod: 'devtools', onlyCategories: ['performance'] } },
  cpu10: { scheme: 'light', flags: { throttlingMethod: 'devtools', onlyCategories: ['performance'], throttling: { cpuSlowdownMultiplier: 10 } } },
  dark: { scheme: 'dark', flags: { throttlingMethod: 'simulate', onlyCategories: [...categories] }, runs: 1 },
} satisfies Record<string, Throttling>;
export type Way = keyof typeof ways;

/** Medians of the runs that count; the runs themselves stand beside them. */
export interface Speed extends Series<Timing> {
  lcp: number;
  tbt: number;
  cls: number;
  scores: Scores;
}

export interface PageSpeed {
  template: string;
  address: string;
  by: Record<Way, Speed>;
}

/** How often to look, and in which ways. */
export interface Look {
  runs: number;
  ways: Way[];
}

export const everyWay = Object.keys(ways) as Way[];

export async function measureSpeed(base: string, { name, address }: Pick<Page, 'name' | 'address'>, look: Look): Promise<PageSpeed> {
  const unseen: Speed = { kept: [], thrown: [], faults: [], slowMachine: false, lcp: NaN, tbt: NaN, cls: NaN, scores: {} };
  const by: PageSpeed['by'] = { simulated: unseen, cpu4: unseen, cpu10: unseen, dark: unseen };
  for (const way of look.ways) by[way] = await measure(base + address, ways[way], look.runs);
  return { template: name, address, by };
}

/** A sentence for each way in which not one run succeeded, so that an empty figure is never taken for a good one. */
export function failures({ template, by }: PageSpeed): string[] {
  const empty = Object.entries(by).filter(([, { kept, faults }]) => kept.length === 0 && faults.length > 0);
  return empty.map(([way, { faults }]) => `${template}, ${way}: no run of ${faults.length} succeeded: ${[...new Set(faults)].join('; ')}`);
}

async function measure(url: string, { scheme, flags, runs }: Throttling, asked: number): Promise<Speed> {
  const all = await series(runs ?? asked, () => withChromium(scheme, (port) => runOnce(url, { ...flags, port })));
  const middle = (pick: (run: Timing) => number | undefined) => median(all.kept.map(pick).filter((figure) => figure !== undefined));
  const scores = categories.map((id) => [id, middle((run) => run.scores[id])] as const).filter(([, score]) => !Number.isNaN(score));
  return { ...all, lcp: middle((run) => run.lcp), tbt: middle((run) => run.tbt), cls: middle((run) => run.cls), scores: Object.fromEntries(scores) };
}

async function runOnce(url: string, flags: Flags): Promise<Timing> {
  const result = (await lighthouse(url, { ...flags, output: 'json', logLevel: 'silent' }))?.lhr;
  if (!result) throw new Error(`Lighthouse had nothing to say about ${url}`);
  if (result.runtimeError) throw new Error(`${result.runtimeError.code}: ${result.runtimeError.message}`);
  const figure = (audit: string) => result.audits[audit]?.numericValue ?? NaN;
  const weighed = Object.values(result.categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  return {
    benchmarkIndex: result.environment.benchmarkIndex,
    lcp: figure('largest-contentful-paint'),
    tbt: figure('total-blocking-time'),
    cls: figure('cumulative-layout-shift'),
    scores: Object.fromEntries(Object.values(result.categories).map(({ id, score }) => [id, Math.round((score ?? NaN) * 100)])),
    missed: weighed.map(({ id }) => id).filter((id) => (result.audits[id]?.score ?? 1) < 0.9),
  };
}
