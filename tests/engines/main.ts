// npm run test:engines: form, photo, finder, search, receipt and a page without a line in browsers that are not Chromium, with script and without.
// One engine: -- --only=firefox  The journeys with some words in their name: -- --named=photo
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { policyFile } from '#server/config.ts';
import { existsSync } from 'node:fs';
import { artifacts, dist } from '../browser/site.ts';
import { startServer } from '../server/running.ts';
import type { Engine } from './engine.ts';
import { openFirefox } from './firefox.ts';
import type { House, Journey } from './journey.ts';
import { journeys } from './journeys.ts';
import { openWebKit } from './webkit.ts';

const engines = { firefox: openFirefox, webkit: openWebKit };
const screens = [
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
];

const { only, named = '' } = parseArgs({ options: { only: { type: 'string' }, named: { type: 'string' } } }).values;
const chosen = Object.entries(engines).filter(([name]) => !only || only.split(',').includes(name));
if (!chosen.length) fail(`--only=${only} names none of ${Object.keys(engines).join(', ')}.`);
if (!existsSync(join(dist, policyFile))) fail(`There is no built site in ${dist}. Build it first: npm run build`);

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

const pictures = join(artifacts, 'engines');
mkdirSync(pictures, { recursive: true });
const dataDir = mkdtempSync(join(tmpdir(), 'engines-'));
let server = await startServer({ root: dist, dataDir });
const site = server.url;
const house: House = {
  async stop() {
    server.child.kill('SIGTERM');
    await server.ended;
  },
  async start() {
    server = await startServer({ root: dist, dataDir, port: Number(new URL(site).port) });
  },
};
const counts = { passed: 0, failed: 0 };

/** One journey on one screen; what it last saw is kept as a picture. */
async function travel(engine: Engine, journey: Journey, { width, height }: (typeof screens)[number]): Promise<void> {
  const name = `${engine.name}, ${journey.script ? 'with' : 'without'} script, ${width} px: ${journey.name}`;
  const before = engine.wrongs().length;
  try {
    await engine.resize(width, height);
    await journey.go(engine, site, house);
    const wrongs = engine.wrongs().slice(before);
    if (wrongs.length) throw new Error(`Inside the page: ${wrongs.join('; ')}`);
    counts.passed++;
    console.log(`✓ ${name}`);
  } catch (error) {
    counts.failed++;
    console.log(`✗ ${name}\n    ${(error as Error).message.replaceAll('\n', '\n    ')}`);
  }
  const picture = `${engine.name}-${journey.name}-${width}`.replace(/[^\w]+/g, '-').toLowerCase();
  await engine.screenshot().then((png) => writeFileSync(join(pictures, `${picture}.png`), png), () => undefined);
}

async function travelAll(open: (typeof engines)['firefox'], script: boolean): Promise<void> {
  const own = journeys.filter((one) => one.script === script && one.name.includes(named));
  if (!own.length) return;
  const engine = await open({ script });
  try {
    for (const journey of own) for (const screen of screens) await travel(engine, journey, screen);
  } finally {
    await engine.close();
  }
}

try {
  for (const [, open] of chosen) for (const script of [true, false]) await travelAll(open, script);
} catch (error) {
  counts.failed++;
  console.error((error as Error).message);
} finally {
  await house.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
console.log(`${counts.passed} passed, ${counts.failed} failed`);
if (counts.failed) process.exitCode = 1;
