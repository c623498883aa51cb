// npm run drill: the long exercises, as a table and as JSON. One alone: npm run drill -- --only=D1. A tenth of each: --scale=0.1
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { DrillPart, Result } from './part.ts';
import { badLineDrill } from './parts/bad-line.ts';
import { badPhotosDrill } from './parts/bad-photos.ts';
import { botsDrill } from './parts/bots.ts';
import { containerDrill } from './parts/container.ts';
import { crashDrill } from './parts/crash.ts';
import { fullDiskDrill } from './parts/full-disk.ts';
import { guessesDrill } from './parts/guesses.ts';
import { imageJailDrill } from './parts/image-jail.ts';
import { loadDrill } from './parts/load.ts';
import { malformedDrill } from './parts/malformed.ts';
import { noCallsDrill } from './parts/no-calls.ts';
import { observatoryDrill } from './parts/observatory.ts';
import { photoLoadDrill } from './parts/photo-load.ts';
import { recoveryDrill } from './parts/recovery.ts';
import { slowAttackDrill } from './parts/slow-attack.ts';
import { stalePagesDrill } from './parts/stale-pages.ts';
import { unitsDrill } from './parts/units.ts';
import { upgradeDrill } from './parts/upgrade.ts';

const drills: DrillPart[] = [
  crashDrill,
  fullDiskDrill,
  malformedDrill,
  guessesDrill,
  recoveryDrill,
  loadDrill,
  upgradeDrill,
  slowAttackDrill,
  unitsDrill,
  containerDrill,
  badLineDrill,
  badPhotosDrill,
  photoLoadDrill,
  imageJailDrill,
  botsDrill,
  noCallsDrill,
  observatoryDrill,
  stalePagesDrill,
];
const artifacts = resolve(import.meta.dirname, '../../artifacts');

const { only, scale: text = '1' } = parseArgs({ options: { only: { type: 'string' }, scale: { type: 'string' } } }).values;
const scale = Number(text);
const wanted = only?.split(',') ?? drills.map(({ id }) => id);
const strange = wanted.filter((id) => !drills.some((drill) => drill.id === id));
if (strange.length || !(scale > 0 && scale <= 1)) {
  console.error(strange.length ? `--only=${only}: ${strange.join(', ')} is not one of ${drills.map(({ id }) => id).join(', ')}.` : `--scale=${text} is not a number above 0 and at most 1.`);
  process.exit(2);
}

/** One drill, told as it ends; one that breaks has not reached its goal. */
async function run({ id, goal, run: exercise }: DrillPart): Promise<{ id: string; goal: string; scale: number; seconds: number } & Result> {
  const start = performance.now();
  const result = await exercise(scale).catch((error: Error): Result => ({ figures: { broke: error.stack ?? error.message }, reached: false }));
  const seconds = Math.round((performance.now() - start) / 1_000);
  console.log(`${result.reached ? '✓' : '✗'} ${id}  ${goal}${scale < 1 ? ` (scale ${scale})` : ''}  ${seconds} s`);
  for (const [name, value] of Object.entries(result.figures)) console.log(`    ${name.padEnd(24)} ${value}`);
  return { id, goal, scale, seconds, ...result };
}

const results = [];
for (const drill of drills.filter(({ id }) => wanted.includes(id))) results.push(await run(drill));
mkdirSync(artifacts, { recursive: true });
writeFileSync(join(artifacts, 'drill.json'), `${JSON.stringify({ at: new Date().toISOString(), results }, null, 2)}\n`);
const failed = results.filter(({ reached }) => !reached).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
if (failed) process.exitCode = 1;
