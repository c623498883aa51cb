// What is measured on the built site, as a visitor meets it: its bytes, its speed, and how soon it answers.
import { measureBytes } from './bytes.ts';
import { measureFinder } from './finder.ts';
import { startFloor } from './floor.ts';
import { measureForm } from './form.ts';
import type { Run } from './grown.ts';
import { measureInteractions } from './interaction.ts';
import { failures, measureSpeed } from './lighthouse.ts';
import { say, writeReport } from './report.ts';
import { scenarios } from './scenarios.ts';
import { typingBare } from './scenarios/bare-field.ts';
import { type OwnSite, startSite } from './site.ts';
import { findPages, type Page, templates } from './templates.ts';

export const weigh = (run: Run) =>
  visit(run, async ({ base }, pages) => {
    const { report } = run;
    say(`bytes: ${pages.length} pages`);
    report.bytes = await measureBytes(base, pages);
    report.faults.push(...report.bytes.flatMap(({ template, unpacked }) => unpacked.map((address) => `${template}: ${address} came without brotli`)));
  });

export const time = (run: Run) =>
  visit(run, async (site, pages) => {
    const { report, root } = run;
    const floor = await startFloor();
    try {
      say('lighthouse: floor');
      report.floor = await measureSpeed(floor.base, { name: 'floor', address: '/' }, report.options);
      for (const page of pages.filter(({ timed }) => timed)) {
        say(`lighthouse: ${page.name}`);
        const speed = await measureSpeed(site.base, page, report.options);
        report.speed.push(speed);
        report.faults.push(...failures(speed));
        writeReport(report, root);
        const fault = site.fault();
        if (fault) return void report.faults.push(fault);
      }
    } finally {
      await floor.stop();
    }
  });

export const use = (run: Run) =>
  visit(run, async ({ base }) => {
    say(`interaction: ${scenarios.length} scenarios`);
    const floor = await startFloor();
    const bare = await measureInteractions(floor.base, [typingBare]).finally(floor.stop);
    const { measured, faults } = await measureInteractions(base, scenarios);
    Object.assign(run.report, { interactions: measured, bare: bare.measured });
    run.report.faults.push(...bare.faults, ...faults);
  });

export const find = (run: Run) =>
  visit(run, async ({ base }) => {
    say('finder');
    run.report.finder = await measureFinder(base);
  });

export const fillIn = (run: Run) =>
  visit(run, async ({ base }, pages) => {
    const form = pages.find(({ kind }) => kind === 'form');
    if (!form) return void run.report.faults.push('form: no page of a form was found, not measured');
    say(`form: ${form.address}`);
    run.report.form = await measureForm(base, form.address);
  });

/** Serves dist/ as long as `work` takes, with the pages of the templates that are there. */
async function visit({ report, root }: Run, work: (site: OwnSite, pages: Page[]) => Promise<void>): Promise<void> {
  const site = await startSite(root);
  try {
    const pages = await findPages(site.base, templates.filter(({ name }) => report.options.templates.includes(name)));
    const missing = pages.filter(({ status }) => status !== 200).map(({ name, address, status }) => `${name}: ${address} answers ${status}, not measured`);
    report.faults.push(...missing.filter((fault) => !report.faults.includes(fault)));
    await work(site, pages.filter(({ status }) => status === 200));
  } finally {
    await site.stop();
  }
}
