// npm run check: all content rules, over what editors wrote and over the built site when there is one.
//   -- --fix            mends what is safe     -- --due [--month=2026-12]   what must be looked over
//   -- --all            every piece of advice  -- --format=github|junit|json
// Elsewhere: CONTENT_DIR=/tmp/zone node tests/content/main.ts --dist=/tmp/site
import { existsSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { contentDir } from '#schema/collections.ts';
import { sayDue } from './agenda/due.ts';
import { readSite, todayInBelgium, type Site } from './base/site.ts';
import { readOptions } from './options.ts';
import { reporterOf } from './reporters/register.ts';
import { countRules } from './reporters/report.ts';
import { discoverChecks } from './steps/discover.ts';
import { fixContent } from './steps/fix.ts';
import { runChecks } from './steps/run.ts';

const options = readOptions(process.argv.slice(2));
const dist = options.dist ?? process.env['OUT_DIR'] ?? 'dist';
const isBuilt = existsSync(join(dist, 'index.html'));
const mistake = options.mistake ?? (options.dist && !isBuilt ? `--dist=${dist}: in die map staat geen gebouwde site.` : undefined);
if (mistake) {
  console.error(mistake);
  process.exit(2);
}

const today = options.today ?? todayInBelgium();
const checks = await discoverChecks();
const fixed = options.fix ? fixContent(checks, contentDir) : [];
const site = readSite({ content: contentDir, dist: isBuilt ? dist : undefined, today });

if (options.due) {
  console.log(sayDue(site.files, { month: options.month ?? today.slice(0, 7), today, asJson: options.format === 'json' }));
} else {
  const results = runChecks(checks, site);
  const notRun = checks.length - results.length;
  console.log(reporterOf(options)({ results, fixed, notRun, notes: notesOn(site, notRun) }));
  if (countRules(results).failed > 0) process.exitCode = 1;
}

/** What a reader should know of the run itself. */
function notesOn({ files }: Site, notRun: number): string[] {
  if (!isBuilt) return [`Er staat geen gebouwde site in ${dist}: ${notRun} regels over links, koppen en beelden zijn niet nagekeken. Bouw eerst met npm run build.`];
  const built = statSync(join(dist, 'index.html')).mtimeMs;
  const newer = files.map(({ path }) => path).filter((path) => statSync(path).mtimeMs > built);
  return newer.length === 0 ? [] : [`Let op: ${newer.length} ${newer.length === 1 ? 'bestand is' : 'bestanden zijn'} nieuwer dan de gebouwde site, zoals ${relative('.', newer[0]!)}. Bouw opnieuw met npm run build.`];
}
