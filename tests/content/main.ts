// npm run check: all content rules, over what editors wrote and over the built site when there is one.
// Elsewhere: CONTENT_DIR=/tmp/zone node tests/content/main.ts --dist=/tmp/site
import { existsSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { contentDir } from '#schema/collections.ts';
import { readSite, todayInBelgium } from './base/site.ts';
import { discoverChecks } from './steps/discover.ts';
import { countRules, sayAdvice, sayErrors } from './steps/report.ts';
import { runChecks } from './steps/run.ts';

const { values } = parseArgs({ options: { dist: { type: 'string' }, today: { type: 'string' } } });
const dist = values.dist ?? process.env['OUT_DIR'] ?? 'dist';
const isBuilt = existsSync(join(dist, 'index.html'));
if (values.dist && !isBuilt) {
  console.error(`--dist=${dist}: in die map staat geen gebouwde site.`);
  process.exit(2);
}

const site = readSite({ content: contentDir, dist: isBuilt ? dist : undefined, today: values.today ?? todayInBelgium() });
const checks = await discoverChecks();
const results = runChecks(checks, site);

const say = (text: string) => text && console.log(`${text}\n`);
say(sayErrors(results));
say(sayAdvice(results));
if (!isBuilt) say(`Er staat geen gebouwde site in ${dist}: ${checks.length - results.length} regels over links, koppen en beelden zijn niet nagekeken. Bouw eerst met npm run build.`);
else say(staleWarning());

const { passed, failed } = countRules(results);
if (failed > 0) process.exitCode = 1;
console.log(`${passed} passed, ${failed} failed`);

/** Rules over built pages tell of the content as it was then. */
function staleWarning(): string {
  const built = statSync(join(dist, 'index.html')).mtimeMs;
  const newer = site.files.map(({ path }) => path).filter((path) => statSync(path).mtimeMs > built);
  return newer.length === 0 ? '' : `Let op: ${newer.length} ${newer.length === 1 ? 'bestand is' : 'bestanden zijn'} nieuwer dan de gebouwde site, zoals ${relative('.', newer[0]!)}. Bouw opnieuw met npm run build.`;
}
