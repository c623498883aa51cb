// npm test: all tests, in the order of this table of contents. One part alone: npm test -- --only=unit,browser
// The server's tests mostly wait, for a program that ends or a disk that is full, and a preview builds two sites one after the other: other parts run meanwhile.
// Elsewhere than in dist/: OUT_DIR=/tmp/site npm test
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromiumPath, windowlessPath } from './browser/chromium.ts';
import { countLastLine, countNodeTests, countOnce, countPlaywright, type Counts, type Outcome, type Part, runPart } from './run-part.ts';

const root = resolve(import.meta.dirname, '..');
const report = join(root, 'artifacts/playwright.json');
process.env.DIST = resolve(root, process.env.OUT_DIR ?? 'dist');

const files = (...patterns: string[]) => globSync(patterns, { cwd: root }).map((path) => path.replaceAll('\\', '/')).sort();
const afterBuild = (path: string) => /^tests\/(browser|conventions|search)/.test(path);
const wholePreview = 'tests/browser/preview.test.ts';
const withServers = (path: string) => /^tests\/(server|deploy)\//.test(path);
const nodeTest = (paths: string[], atOnce = 1) => ['--test', `--test-concurrency=${atOnce}`, '--test-reporter=spec', ...paths];
const units = files('src/**/*.test.ts', 'tests/**/*.test.ts').filter((path) => !afterBuild(path));
const astro = 'node_modules/astro/bin/astro.mjs';

const parts: Part[] = [
  // They end servers, fill disks and take ports: one at a time.
  { name: 'server', what: 'what the server promises', command: nodeTest(units.filter(withServers)), count: countNodeTests, meanwhile: true },
  { name: 'unit', what: 'what the code promises', command: nodeTest(units.filter((path) => !withServers(path)), 2), count: countNodeTests },
  { name: 'preview', what: 'what editors see of a change before it is published', command: nodeTest([wholePreview]), count: countNodeTests, meanwhile: true },
  { name: 'types', what: 'types of code and templates', command: [astro, 'check'], count: countOnce(/^- 0 errors/m) },
  { name: 'build', what: 'the real site is built', command: [astro, 'build'], count: countOnce(/\[build\] Complete!/) },
  { name: 'content', what: 'what editors wrote, and the built pages', command: ['tests/content/main.ts'], count: countLastLine, needsBuild: true },
  { name: 'markup', what: 'HTML, conventions, search, and what old phones can read', command: nodeTest(files('tests/**/*.test.ts').filter((path) => afterBuild(path) && path !== wholePreview), 2), count: countNodeTests, needsBuild: true },
  {
    name: 'browser',
    what: 'what citizens meet',
    command: ['node_modules/@playwright/test/cli.js', 'test', '--config=tests/browser/playwright.config.ts'],
    count: () => countPlaywright(readFileSync(report, 'utf8')),
    needsBuild: true,
  },
];

const chosen = choose();
const total: Counts = { passed: 0, failed: 0 };
let built = true;

const meanwhile: Promise<void>[] = [];
for (const part of chosen) {
  if (part.name === 'server') findBrowser(); // Debian installs one thing at a time, and these tests fetch programs of their own
  if (part.name === 'browser') await Promise.all(meanwhile);
  const told = tell(part);
  if (part.meanwhile) meanwhile.push(told);
  else await told;
}
await Promise.all(meanwhile);

if (total.failed > 0) process.exitCode = 1;
console.log(`${total.passed} passed, ${total.failed} failed`);

/** Runs a part and prints its line, after all it said if something failed. */
async function tell(part: Part): Promise<void> {
  const notRun: Outcome = { passed: 0, failed: 1, seconds: 0, output: 'Not run, for the build failed.\n' };
  const { passed, failed, seconds, output }: Outcome = part.needsBuild && !built ? notRun : await run(part);
  if (failed > 0) console.log(`\n${output.trimEnd()}\n`);
  console.log(`${failed ? '✗' : '✓'} ${part.name.padEnd(8)} ${part.what}: ${passed} passed, ${failed} failed (${seconds.toFixed(0)} s)`);
  if (part.name === 'build') built = failed === 0;
  total.passed += passed;
  total.failed += failed;
}

async function run(part: Part): Promise<Outcome> {
  if (part.name === 'browser') {
    rmSync(report, { force: true }); // never count the report of another day
    const fault = findBrowser();
    if (fault) return { passed: 0, failed: 1, seconds: 0, output: fault };
  }
  return runPart(part, root);
}

/** Finds or fetches both browsers of the tests; a sentence when there is none. */
function findBrowser(): string | undefined {
  try {
    windowlessPath();
    chromiumPath();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

function choose(): Part[] {
  const names = parts.map(({ name }) => name);
  const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
  const wanted = only?.split(',') ?? names;
  const strange = wanted.filter((name) => !names.includes(name));
  if (strange.length > 0) {
    console.error(`--only=${only}: ${strange.join(', ')} is not one of ${names.join(', ')}.`);
    process.exit(2);
  }
  return parts.filter(({ name }) => wanted.includes(name));
}
