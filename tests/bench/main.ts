// npm run bench: builds the site, weighs its pages, lets Lighthouse look, plays visitors, fills it with generated pages, searches those, sets it
// beside its peers, and holds the figures against the goals. A part that fails is told under the tables and does not stop the others.
// Options: --only=build,bytes,lighthouse,interaction,finder,form,scale,search,peers  --runs=5  --ways=simulated,cpu4,cpu10,dark
// --templates=home,question  --sizes=1000,5000  --peers=ours,starlight,govuk  --quick (30 generated pages, one run; no build, Lighthouse, finder, form or
// peers unless --only names them; under 2 minutes)
import { resolve } from 'node:path';
import { measureBuild } from './build.ts';
import { besidePeers, growSite, type Run, searchSite } from './grown.ts';
import { commit, load, machine } from './machine.ts';
import { type Options, type PartName, parts, readOptions } from './options.ts';
import { type Report, say, sayReport, writeReport } from './report.ts';
import { openStock } from './stock.ts';
import { fillIn, find, time, use, weigh } from './visit.ts';

const root = resolve(import.meta.dirname, '../..');
for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT'] as const) process.once(signal, () => process.exit(1));

const options = optionsOrRefuse();
const report: Report = {
  date: new Date().toISOString(), commit: commit(root), machine: machine(), loadAtEnd: load(), options,
  builds: [], bytes: [], speed: [], saves: [], search: [], interactions: [], beside: [], faults: [],
};
const stock = openStock(root, (build) => report.builds.push(build));

const work: Record<PartName, (run: Run) => Promise<void>> = {
  build: async () => {
    report.builds.push(await measureBuild({ name: 'real', root }));
  },
  bytes: weigh,
  lighthouse: time,
  interaction: use,
  finder: find,
  form: fillIn,
  scale: growSite,
  search: searchSite,
  peers: besidePeers,
};

for (const part of parts.filter((name) => options.only.includes(name))) {
  say(part);
  try {
    await work[part]({ report, root, stock });
  } catch (fault) {
    report.faults.push(`${part}: ${fault instanceof Error ? fault.message : String(fault)}`);
    process.exitCode = 1;
  }
  report.loadAtEnd = load();
  writeReport(report, root);
}
console.log(`\n${sayReport(report)}\n\nAll figures: ${writeReport(report, root)}`);

function optionsOrRefuse(): Options {
  try {
    return readOptions(process.argv.slice(2));
  } catch (fault) {
    console.error((fault as Error).message);
    process.exit(2);
  }
}
