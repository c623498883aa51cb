// npm run preview -- --base main: what the work here does to the site, as a page, a comment and JSON in preview/.
//   --site https://…/   where the preview will stand      --dist map   also keep the built site there, for that address
//   --lighthouse        measure changed pages too         --quiet      do not open the page
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentDir } from '#schema/collections.ts';
import { approvalsFor, readOwners } from './approvers.ts';
import { readBuiltSite } from './built-page.ts';
import { comment, failureComment } from './comment.ts';
import { comparePages, type ChangedPage } from './compare.ts';
import { compareFacts } from './facts.ts';
import { failurePage } from './failure.ts';
import { host } from './host.ts';
import { measureSpeeds } from './lighthouse.ts';
import { runChecks, weightOf } from './measures.ts';
import { openPage } from './open.ts';
import { qrCode, reportPage } from './page.ts';
import { photograph } from './photos.ts';
import { toPreviewSite } from './preview-site.ts';
import { summary, type Report } from './report.ts';
import { buildStates, changedFiles, Refusal, startOf, type State } from './states.ts';

/** A question that cannot be answered: told in a sentence, without the place in our code. */
function ask<T>(question: () => T, why: (error: Error) => string | undefined): T {
  try {
    return question();
  } catch (error) {
    const said = why(error as Error);
    if (said === undefined) throw error;
    console.error(said);
    process.exit(2);
  }
}

const { values: options } = ask(
  () => parseArgs({ options: { base: { type: 'string', default: 'main' }, site: { type: 'string' }, dist: { type: 'string' }, lighthouse: { type: 'boolean', default: false }, quiet: { type: 'boolean', default: false } } }),
  () => 'Dit ken ik niet. Schrijf bijvoorbeeld: npm run preview -- --base main. Erbij mag: --site https://…/, --dist map, --lighthouse, --quiet.',
);
const folder = 'preview';
/** More pages than this are not photographed: such a change is one of the looks, and a few pages show it. */
const mostPhotos = 40;

/** What a reader should know of how the report came about. */
function notesOn(before: State, pages: ChangedPage[]): string[] {
  return [
    ...(before.dist ? [] : ['De vorige toestand kon niet gebouwd worden: alle bladzijden tellen als nieuw.']),
    ...(pages.length > mostPhotos ? [`Er veranderen ${pages.length} bladzijden. Alleen de eerste ${mostPhotos} zijn gefotografeerd.`] : []),
  ];
}

async function lookAt(before: State, after: string, pages: ChangedPage[]): Promise<Pick<Report, 'views' | 'speeds' | 'notes'>> {
  const [old, now] = await Promise.all([host(before.dist ?? after), host(after)]);
  try {
    const views = await photograph(pages.slice(0, mostPhotos), { hosts: { before: old.address, after: now.address }, folder });
    const { speeds, missed } = options.lighthouse ? await measureSpeeds(pages, { before: old.address, after: now.address }) : { speeds: [], missed: [] };
    return { views, speeds, notes: [...notesOn(before, pages), ...missed.map((address) => `Lighthouse kon ${address} niet meten.`)] };
  } finally {
    await Promise.all([old.close(), now.close()]);
  }
}

async function report(before: State, after: string, start: string): Promise<Report> {
  const comparison = comparePages(before.dist ? readBuiltSite(before.dist) : new Map(), readBuiltSite(after));
  // Those of the branch it goes to, as GitHub reads them: who makes a proposal does not choose who approves it.
  const ownersFile = join(before.root, '.github/CODEOWNERS');
  const owners = existsSync(ownersFile) ? readOwners(readFileSync(ownersFile, 'utf8')) : [];
  return {
    base: options.base,
    site: options.site,
    comparison,
    facts: compareFacts(join(before.root, contentDir), contentDir),
    checks: runChecks(after),
    weights: comparison.pages.map(({ address }) => ({ address, before: before.dist ? weightOf(before.dist, address) : undefined, after: weightOf(after, address) })),
    approvals: approvalsFor(changedFiles(start), owners),
    ...(await lookAt(before, after, comparison.pages)),
  };
}

function write(told: Report): void {
  writeFileSync(join(folder, 'index.html'), reportPage(told));
  writeFileSync(join(folder, 'comment.md'), comment(told));
  writeFileSync(join(folder, 'report.json'), `${JSON.stringify(told, null, 2)}\n`);
  if (told.site) writeFileSync(join(folder, 'qr.svg'), qrCode(told.site));
}

/** Where no site could be built, the report says why, and stands in the place of the site. */
function writeFailure(said: string): void {
  writeFileSync(join(folder, 'index.html'), failurePage(said));
  writeFileSync(join(folder, 'comment.md'), failureComment(said));
  writeFileSync(join(folder, 'report.json'), `${JSON.stringify({ failed: said })}\n`);
  for (const place of options.dist ? [options.dist, join(options.dist, '_voorbeeld')] : []) {
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, 'index.html'), failurePage(said));
  }
}

const start = ask(() => startOf(options.base), (error) => (error instanceof Refusal ? error.message : undefined));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const { before, after, remove } = buildStates(start);
try {
  if (!after.dist) {
    console.error(after.said);
    writeFailure(after.said);
    process.exitCode = 1;
  } else {
    const told = await report(before, after.dist, start);
    write(told);
    if (options.dist) {
      cpSync(after.dist, options.dist, { recursive: true });
      toPreviewSite(options.dist, options.site ?? '/');
      cpSync(folder, join(options.dist, '_voorbeeld'), { recursive: true });
    }
    console.log(`${summary(told)}\n${folder}/index.html`);
    if (!options.quiet && !process.env.CI) openPage(join(folder, 'index.html'));
  }
} finally {
  remove();
}
