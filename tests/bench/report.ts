// What the bench says: tables to read, and the same figures in a file.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { besideTable, interactionTable, savesTable, searchTable } from './added-tables.ts';
import { decimals, goals, type Results } from './goals.ts';
import type { PageSpeed, Speed } from './lighthouse.ts';
import type { Machine } from './machine.ts';
import type { Options } from './options.ts';
import { table } from './table.ts';
import { judge, type Verdict } from './verdict.ts';

export interface Report extends Results {
  date: string;
  commit?: string;
  machine: Machine;
  /** as `machine.load`, when the figures were written */
  loadAtEnd: number;
  options: Options;
  /** what went wrong, or could not be measured */
  faults: string[];
}

/** Writes `bench/results.json` under `root` and returns its path. */
export function writeReport(report: Report, root: string): string {
  const path = join(root, 'bench/results.json');
  mkdirSync(join(root, 'bench'), { recursive: true });
  writeFileSync(path, `${JSON.stringify({ ...report, verdicts: verdicts(report) }, null, 2)}\n`);
  return path;
}

/** What the bench is doing now, for whoever waits. */
export function say(what: string): void {
  console.error(`${new Date().toTimeString().slice(0, 8)} ${what}`);
}

export function sayReport(report: Report): string {
  const { machine, options } = report;
  const parts = [
    `${report.date}, commit ${report.commit?.slice(0, 10) ?? 'unknown'}, ${options.runs} run(s)`,
    `${machine.cpus} × ${machine.model}, ${machine.memory}, ${machine.system}, Node ${machine.node}, ${machine.chromium}, load ${machine.load.toFixed(1)} at the start, ${report.loadAtEnd.toFixed(1)} at the end`,
  ];
  if (report.builds.length > 0) parts.push(buildTable(report));
  if (report.bytes.length > 0) parts.push(bytesTable(report));
  if (report.speed.length > 0) parts.push(speedTable(report));
  if (report.saves.length > 0) parts.push(savesTable(report));
  if (report.search.length > 0) parts.push(searchTable(report));
  if (report.interactions.length > 0) parts.push(interactionTable(report));
  if (report.beside.length > 0) parts.push(besideTable(report));
  parts.push(goalTable(verdicts(report)), ...report.faults.map((fault) => `! ${fault}`));
  return parts.join('\n\n');
}

const verdicts = (results: Results) => goals.map((goal) => judge(goal, results)).filter((verdict) => verdict !== undefined);
const kB = (bytes: number) => (bytes === 0 ? '0' : (bytes / 1_000).toFixed(2));
const figure = (value: number, unit: keyof typeof decimals) => (value === Infinity ? '∞' : value.toFixed(decimals[unit]));
const seconds = (ms: number) => (ms / 1_000).toFixed(2);

function buildTable({ builds }: Results): string {
  const rows = builds.map((build) => [build.name, `${build.pages}`, build.seconds.toFixed(1), build.cpuSeconds.toFixed(1), `${Math.round(build.peakMemory)}`]);
  return table('Build', ['site', 'pages', 's', 'CPU s', 'peak MB'], rows);
}

function bytesTable({ bytes }: Results): string {
  const rows = bytes.map(({ template, loaded, scrolled: all, inline }) => [
    template, ...[all.html, all.css, all.js, all.font, all.image, all.other, all.total].map(kB), `${all.requests}`, kB(loaded.total), `${inline.script}`, kB(inline.css),
  ]);
  const heads = ['page', 'HTML', 'CSS', 'JS', 'fonts', 'images', 'other', 'total', 'requests', 'unscrolled', 'inline JS (B)', 'inline CSS'];
  return table('Bytes over the wire, kB, 360 px, DPR 2, scrolled to the end', heads, rows);
}

function speedTable({ speed, floor, options }: Report): string {
  const timing = ({ kept, lcp, tbt, cls }: Speed) => (kept.length > 0 ? [seconds(lcp), tbt.toFixed(0), cls.toFixed(3)] : ['—', '—', '—']);
  const scores = (which: Speed) => Object.values(which.scores).join('/');
  const rows = [...(floor ? [floor] : []), ...speed].map((page) => {
    const { simulated, cpu4, cpu10, dark } = page.by;
    return [page.template, ...[simulated, cpu4, cpu10].flatMap(timing), scores(simulated), scores(dark), indexes(page), remarks(page, options.runs)];
  });
  const heads = ['page', 'LCP s', 'TBT', 'CLS', '÷4 LCP', 'TBT', 'CLS', '÷10 LCP', 'TBT', 'CLS', 'P/A/BP/SEO', 'dark', 'benchmarkIndex', ''];
  return table('Lighthouse mobile, medians', heads, rows);
}

function indexes({ by }: PageSpeed): string {
  const figures = Object.values(by).flatMap(({ kept }) => kept.map((run) => run.benchmarkIndex));
  return figures.length > 0 ? `${Math.round(Math.min(...figures))}–${Math.round(Math.max(...figures))}` : '—';
}

function remarks({ by }: PageSpeed, asked: number): string {
  const { dark, ...medians } = by;
  const kept = Math.min(...Object.values(medians).map((speed) => speed.kept.length));
  const thrown = Object.values(by).reduce((sum, { thrown, faults }) => sum + thrown.length + faults.length, 0);
  const slow = Object.entries(by).filter(([, { slowMachine }]) => slowMachine).map(([way]) => way);
  const missed = new Set([...by.simulated.kept, ...dark.kept].flatMap((run) => run.missed));
  return [
    ...(slow.length > 0 ? [`slow machine (${slow.join(' ')})`] : []),
    ...(kept < asked ? [`only ${kept} of ${asked} runs`] : []),
    ...(thrown > 0 ? [`${thrown} run(s) thrown away`] : []),
    ...missed,
  ].join(', ');
}

function goalTable(all: Verdict[]): string {
  const rows = all.map(({ row, what, worst, unit, bound, goal, met, of, reached }) => [
    `${row} ${what}`, figure(worst.value, unit), `${bound === 'at most' ? '≤' : '≥'} ${goal}`, unit, reached ? '✓' : '✗', `${met}/${of}`, `worst: ${worst.where}${worst.slowMachine ? ' (slow machine)' : ''}`,
  ]);
  return table('Goals', ['row of the measures', 'figure', 'goal', '', '', 'pages', ''], rows);
}
