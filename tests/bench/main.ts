// npm run bench: builds the site, weighs its pages, lets Lighthouse look, and holds the figures against the goals.
// Options: --only=build,bytes,lighthouse  --runs=5  --templates=home,question
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureBuild, type Source } from './build.ts';
import { measureBytes } from './bytes.ts';
import { startFloor } from './floor.ts';
import { failures, measureSpeed } from './lighthouse.ts';
import { commit, load, machine } from './machine.ts';
import { type Report, sayReport, writeReport } from './report.ts';
import { type OwnSite, startSite } from './site.ts';
import { findPages, type Page, templates } from './templates.ts';

const root = resolve(import.meta.dirname, '../..');
const parts = ['build', 'bytes', 'lighthouse'];

/** What to build; sites with generated pages come below the real one. */
const sources: Source[] = [{ name: 'real', root }];

for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT'] as const) process.once(signal, () => process.exit(1));
const options = readOptions();
const report: Report = { date: new Date().toISOString(), commit: commit(root), machine: machine(), loadAtEnd: load(), options, builds: [], bytes: [], speed: [], faults: [] };

if (options.only.includes('build')) await build();
if (options.only.includes('bytes') || options.only.includes('lighthouse')) await visit();
report.loadAtEnd = load();
const path = writeReport(report, root);
console.log(`\n${sayReport(report)}\n\nAll figures: ${path}`);

async function build(): Promise<void> {
  for (const source of sources) {
    say(`build: ${source.name}`);
    report.builds.push(await measureBuild(source));
  }
}

async function visit(): Promise<void> {
  const site = await startSite(root);
  try {
    const pages = await findPages(site.base, templates.filter(({ name }) => options.templates.includes(name)));
    report.faults.push(...pages.filter(({ status }) => status !== 200).map(({ name, address, status }) => `${name}: ${address} answers ${status}, not measured`));
    const there = pages.filter(({ status }) => status === 200);
    if (options.only.includes('bytes')) await weigh(site.base, there);
    if (options.only.includes('lighthouse')) await time(site, there.filter(({ timed }) => timed));
  } finally {
    await site.stop();
  }
}

async function weigh(base: string, pages: Page[]): Promise<void> {
  say(`bytes: ${pages.length} pages`);
  report.bytes = await measureBytes(base, pages);
  report.faults.push(...report.bytes.flatMap(({ template, unpacked }) => unpacked.map((address) => `${template}: ${address} came without brotli`)));
}

async function time(site: OwnSite, pages: Page[]): Promise<void> {
  const floor = await startFloor();
  try {
    say('lighthouse: floor');
    report.floor = await measureSpeed(floor.base, { name: 'floor', address: '/' }, options.runs);
    for (const page of pages) {
      say(`lighthouse: ${page.name}`);
      const speed = await measureSpeed(site.base, page, options.runs);
      report.speed.push(speed);
      report.faults.push(...failures(speed));
      writeReport(report, root);
      const fault = site.fault();
      if (fault) return void report.faults.push(fault);
    }
  } finally {
    await floor.stop();
  }
}

function say(what: string): void {
  console.error(`${new Date().toTimeString().slice(0, 8)} ${what}`);
}

function readOptions(): Report['options'] {
  const names = templates.map(({ name }) => name);
  const { values } = parseArgs({ options: { only: { type: 'string' }, runs: { type: 'string', default: '5' }, templates: { type: 'string' } } });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) refuse(`--runs=${values.runs}: give a whole number from 1.`);
  return { only: choose('--only', values.only, parts), runs, templates: choose('--templates', values.templates, names) };
}

function choose(option: string, given: string | undefined, known: string[]): string[] {
  const chosen = given?.split(',') ?? known;
  const strange = chosen.filter((name) => !known.includes(name));
  if (strange.length > 0) refuse(`${option}=${given}: ${strange.join(', ')} is not one of ${known.join(', ')}.`);
  return chosen;
}

function refuse(why: string): never {
  console.error(why);
  process.exit(2);
}
