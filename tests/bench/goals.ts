// The goals of the project, each with the row of the table of measures it comes from, and the figures it is held against.
import type { Beside } from './beside.ts';
import type { BuildTime } from './build.ts';
import type { PageBytes, Weight } from './bytes.ts';
import { comparisons, ratios } from './comparison.ts';
import type { FinderFigures } from './finder.ts';
import type { FormFigures } from './form.ts';
import type { Interactions } from './interaction.ts';
import type { PageSpeed, Speed, Way } from './lighthouse.ts';
import { median, percentile } from './runs.ts';
import type { Saves } from './saves.ts';
import { edited, generated } from './scale.ts';
import type { Cost, SearchFigures } from './search.ts';

export interface Results {
  builds: BuildTime[];
  bytes: PageBytes[];
  speed: PageSpeed[];
  /** a nearly empty page, measured in the same run */
  floor?: PageSpeed;
  saves: Saves[];
  search: SearchFigures[];
  interactions: Interactions[];
  /** a field that nothing listens to, in the same run */
  bare?: Interactions[];
  /** our own site first */
  beside: Beside[];
  finder?: FinderFigures;
  form?: FormFigures;
}

/** How many decimals a unit is shown, and judged, with. */
export const decimals = { kB: 2, requests: 0, s: 2, ms: 0, shift: 3, points: 0, MB: 0, times: 2 } as const;

export interface Figure {
  /** the template, or the site, it was measured on */
  where: string;
  value: number;
  /** measured on a machine that never was fast enough */
  slowMachine?: boolean;
}

export interface Goal {
  row: number;
  what: string;
  unit: keyof typeof decimals;
  bound: 'at most' | 'at least';
  goal: number;
  /** the goal is this much above the floor of the same run, when that is milder */
  overFloor?: { margin: number; floor: (floor: PageSpeed) => number };
  figures: (results: Results) => Figure[];
}

type OfPage = (page: PageBytes) => number;
const kB = (pick: (weight: Weight) => number): OfPage => (page) => pick(page.scrolled) / 1_000;
const pages = (which: (page: PageBytes) => boolean, figure: OfPage) => (results: Results): Figure[] =>
  results.bytes.filter(which).map((page) => ({ where: page.template, value: figure(page) }));
const isHome = ({ template }: PageBytes) => template === 'home';
const isContent = ({ kind }: PageBytes) => kind === 'content';
const isWords = (page: PageBytes) => isContent(page) && !isHome(page) && page.photos === 0;

const timings = (way: Way, figure: (speed: Speed) => number) => ({ speed }: Results): Figure[] =>
  speed.map((page) => ({ where: page.template, value: figure(page.by[way]), slowMachine: page.by[way].slowMachine }));
const scores = (which: 'simulated' | 'dark') => ({ speed }: Results): Figure[] =>
  speed.flatMap((page) => Object.entries(page.by[which].scores).map(([category, value]) => ({ where: `${page.template}, ${category}`, value })));
const lcp = (speed: Speed) => speed.lcp / 1_000;
const tbt = (speed: Speed) => speed.tbt;
const cls = (speed: Speed) => speed.cls;
const builds = (name: string, figure: (build: BuildTime) => number) => (results: Results): Figure[] =>
  results.builds.filter((build) => build.name === name).map((build) => ({ where: name, value: figure(build) }));
const seconds = ({ seconds }: BuildTime) => seconds;
const memory = ({ peakMemory }: BuildTime) => peakMemory;
const saves = (pages: number) => (results: Results): Figure[] =>
  results.saves.filter(({ generated }) => generated === pages).map(({ waits }) => ({ where: `${pages} generated`, value: percentile(waits, 0.95) / 1_000 }));
const searches = (figure: (search: SearchFigures) => number) => ({ search }: Results): Figure[] => search.map((one) => ({ where: `${one.generated} generated`, value: figure(one) }));
const bytesOf = (costs: Cost[]) => median(costs.map(({ bytes }) => bytes)) / 1_000;
const waitOf = (costs: Cost[]) => median(costs.map(({ ms }) => ms)) / 1_000;
const found = (figure: (finder: FinderFigures) => number) => ({ finder }: Results): Figure[] => (finder ? [{ where: `${finder.visitors} visitors`, value: figure(finder) }] : []);
const filled = (figure: (form: FormFigures) => number) => ({ form }: Results): Figure[] => (form ? [{ where: 'report form', value: figure(form) }] : []);
const most = { bound: 'at most' } as const;

export const goals: Goal[] = [
  { row: 1, what: 'home: HTML + CSS', unit: 'kB', ...most, goal: 12, figures: pages(isHome, kB((w) => w.html + w.css)) },
  { row: 1, what: 'home: CSS outside the HTML', unit: 'kB', ...most, goal: 0, figures: pages(isHome, kB((w) => w.css)) },
  { row: 2, what: 'page without photos: all bytes', unit: 'kB', ...most, goal: 20, figures: pages(isWords, kB((w) => w.total)) },
  { row: 2, what: 'page without photos: requests', unit: 'requests', ...most, goal: 4, figures: pages(isWords, (page) => page.scrolled.requests) },
  { row: 2, what: 'page without photos: web fonts', unit: 'kB', ...most, goal: 0, figures: pages(isWords, kB((w) => w.font)) },
  { row: 3, what: 'home with pictures, 360 px, DPR 2', unit: 'kB', ...most, goal: 80, figures: pages(isHome, kB((w) => w.total)) },
  { row: 4, what: 'content: script files before a touch', unit: 'kB', ...most, goal: 0, figures: pages(isContent, kB((w) => w.js)) },
  { row: 4, what: 'content: inline script', unit: 'kB', ...most, goal: 1, figures: pages(isContent, (page) => page.inline.script / 1_000) },
  { row: 5, what: 'form: script until it can be used', unit: 'kB', ...most, goal: 16, figures: filled(({ bytes }) => bytes.script / 1_000) },
  { row: 6, what: 'LCP, simulated', unit: 's', ...most, goal: 0.9, overFloor: { margin: 0.15, floor: (floor) => lcp(floor.by.simulated) }, figures: timings('simulated', lcp) },
  { row: 7, what: 'LCP, real throttling, CPU ÷4', unit: 's', ...most, goal: 1, figures: timings('cpu4', lcp) },
  { row: 7, what: 'LCP, real throttling, CPU ÷10', unit: 's', ...most, goal: 1.4, figures: timings('cpu10', lcp) },
  { row: 8, what: 'TBT, simulated', unit: 'ms', ...most, goal: 0, figures: timings('simulated', tbt) },
  { row: 8, what: 'TBT, real throttling, CPU ÷4', unit: 'ms', ...most, goal: 0, figures: timings('cpu4', tbt) },
  { row: 8, what: 'TBT, real throttling, CPU ÷10', unit: 'ms', ...most, goal: 0, figures: timings('cpu10', tbt) },
  { row: 8, what: 'CLS, simulated', unit: 'shift', ...most, goal: 0, figures: timings('simulated', cls) },
  { row: 8, what: 'CLS, real throttling, CPU ÷10', unit: 'shift', ...most, goal: 0, figures: timings('cpu10', cls) },
  { row: 10, what: 'Lighthouse, four categories, light', unit: 'points', bound: 'at least', goal: 100, figures: scores('simulated') },
  { row: 10, what: 'Lighthouse, four categories, dark', unit: 'points', bound: 'at least', goal: 100, figures: scores('dark') },
  { row: 8, what: 'form: CLS', unit: 'shift', ...most, goal: 0, figures: filled(({ shift }) => shift) },
  { row: 9, what: 'form: interaction to next picture, CPU ÷6, p98', unit: 'ms', ...most, goal: 80, figures: filled(({ interaction }) => interaction.p98) },
  { row: 9, what: 'interaction to next picture, CPU ÷6, p98', unit: 'ms', ...most, goal: 80, figures: ({ interactions }) => interactions.map(({ scenario, durations }) => ({ where: scenario, value: percentile(durations, 0.98) })) },
  { row: 11, what: 'search: touch to suggestions', unit: 'kB', ...most, goal: 40, figures: searches(({ suggestions }) => suggestions.bytes / 1_000) },
  { row: 11, what: 'search: key to suggestions, CPU ÷6, p95', unit: 'ms', ...most, goal: 50, figures: searches(({ keys }) => percentile(keys, 0.95)) },
  { row: 12, what: 'search: first full text', unit: 'kB', ...most, goal: 150, figures: searches(({ first }) => bytesOf(first)) },
  { row: 12, what: 'search: first full text after Enter', unit: 's', ...most, goal: 1.2, figures: searches(({ first }) => waitOf(first)) },
  { row: 12, what: 'search: next full text', unit: 'kB', ...most, goal: 60, figures: searches(({ next }) => bytesOf(next)) },
  { row: 12, what: 'search: next full text after Enter', unit: 's', ...most, goal: 0.5, figures: searches(({ next }) => waitOf(next)) },
  { row: 13, what: 'build of the real site', unit: 's', ...most, goal: 12, figures: builds('real', seconds) },
  { row: 13, what: 'build and index, 1,000 pages', unit: 's', ...most, goal: 18, figures: builds(generated(1_000), seconds) },
  { row: 13, what: 'build and index, 1,000 pages', unit: 'MB', ...most, goal: 1_800, figures: builds(generated(1_000), memory) },
  { row: 13, what: 'build and index, 5,000 pages', unit: 's', ...most, goal: 80, figures: builds(generated(5_000), seconds) },
  { row: 13, what: 'build and index, 5,000 pages', unit: 'MB', ...most, goal: 3_000, figures: builds(generated(5_000), memory) },
  { row: 14, what: 'one page edited, 1,000 pages', unit: 's', ...most, goal: 8, figures: builds(edited(1_000), seconds) },
  { row: 15, what: 'saved to visible, 300 pages, p95', unit: 's', ...most, goal: 1, figures: saves(300) },
  { row: 15, what: 'saved to visible, 1,000 pages, p95', unit: 's', ...most, goal: 0.5, figures: saves(1_000) },
  ...comparisons.map((comparison): Goal => ({
    row: comparison.row, what: `peers, ${comparison.what}`, unit: 'times', bound: 'at least', goal: 1, figures: ({ beside }) => ratios(comparison, beside),
  })),
  { row: 16, what: 'finder: before the first key', unit: 'kB', ...most, goal: 10, figures: found(({ bytes }) => bytes.beforeFirstKey / 1_000) },
  { row: 16, what: 'finder: first answer, most', unit: 'kB', ...most, goal: 18, figures: found(({ bytes }) => bytes.firstAnswer.most / 1_000) },
  { row: 16, what: 'finder: ten look-ups, most', unit: 'kB', ...most, goal: 40, figures: found(({ bytes }) => bytes.tenAnswers.most / 1_000) },
  { row: 16, what: 'finder: the ground of the neighbourhoods', unit: 'kB', ...most, goal: 8, figures: found(({ bytes }) => bytes.position / 1_000) },
  { row: 17, what: 'finder: key to suggestions, CPU ÷6, median', unit: 'ms', ...most, goal: 50, figures: found(({ key }) => key.median) },
  { row: 17, what: 'finder: key to suggestions, CPU ÷6, p95', unit: 'ms', ...most, goal: 50, figures: found(({ key }) => key.p95) },
];
