// What is measured on sites of generated pages: how they build, how they are edited and searched, and how their peers do.
import { articles } from './articles.ts';
import { measureOurs, measurePeer, ours } from './beside.ts';
import { type Report, say, writeReport } from './report.ts';
import { measureEdit } from './scale.ts';
import { measureSaves } from './saves.ts';
import { measureSearch } from './search.ts';
import { startSite } from './site.ts';
import type { Stock } from './stock.ts';
import { openWorkshop } from './workshop.ts';

/** The size that an issue of the project names beside the first. */
const smallZone = 300;

export interface Run {
  report: Report;
  root: string;
  stock: Stock;
}

/** Builds each size, then edits the first: rebuilt, and in a live preview. */
export async function growSite({ report, root, stock }: Run): Promise<void> {
  const { sizes, saves } = report.options;
  const [first = 0, ...others] = sizes;
  const { workshop } = await stock.built(first);
  say(`scale: one page of ${first} edited`);
  report.builds.push(await measureEdit(workshop, first));
  say(`scale: ${saves} saves beside ${first} pages`);
  report.saves.push(await measureSaves(workshop, first, saves));
  if (first > smallZone) {
    say(`scale: ${saves} saves beside ${smallZone} pages`);
    const small = openWorkshop(root, smallZone);
    report.saves.push(await measureSaves(small, smallZone, saves).finally(small.remove));
  }
  for (const size of others) await stock.built(size).finally(() => stock.remove(size));
}

/** Searches the site of the first size for words of its own articles. */
export async function searchSite({ report, stock }: Run): Promise<void> {
  const [size = 0] = report.options.sizes;
  const { workshop } = await stock.built(size);
  const site = await startSite(workshop.root);
  try {
    say(`search: ${report.options.runs} run(s) in ${size} pages`);
    const [question, next] = articles(size).slice(-2).map(({ title }) => title.split(':')[0]!.toLowerCase());
    report.search.push({ generated: size, ...(await measureSearch(site.base, { questions: [question!, next!], runs: report.options.runs })) });
  } finally {
    await site.stop();
  }
}

/** Sets our site beside its peers; a peer that cannot be installed or built is told, and the next one comes. */
export async function besidePeers({ report, root, stock }: Run): Promise<void> {
  const { peers, sizes, runs, ways, quick } = report.options;
  const [count = 0] = sizes;
  const look = { runs: quick ? 0 : runs, ways: ways.filter((way) => way !== 'dark') };
  for (const name of peers) {
    say(`peers: ${name}`);
    try {
      const measured = name === ours ? await stock.built(count).then(({ workshop, build }) => measureOurs(workshop, build, look)) : await measurePeer(name, root, { count, look });
      report.beside.push(measured);
      report.faults.push(...measured.faults);
      writeReport(report, root);
    } catch (fault) {
      report.faults.push(`${name} is not measured: ${fault instanceof Error ? fault.message : String(fault)}`);
    }
  }
}
