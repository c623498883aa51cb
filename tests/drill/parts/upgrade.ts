// D36: everything on the machine is ended at a random moment of an upgrade, fifty times; then the machine starts again.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { randomInt, randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { makeKeys } from '#server/seal/key-files.ts';
import { switchTo } from '#server/releases/folder.ts';
import { intakeShape } from '#server/store/shapes.ts';
import { layReleases } from '../../deploy/two-releases.ts';
import { freePort, projectRoot, startServer } from '../../server/running.ts';
import { submissionOf } from '../../server/site.ts';
import { part, type DrillPart } from '../part.ts';

const names = ['oud', 'nieuw'];
const reportsBefore = 300;

const post = (url: string, words: string) => fetch(`${url}/api/meldingen`, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() }, body: JSON.stringify(submissionOf(undefined, words)) });

/** Starts the release in use, as the machine would. */
function start(base: string, dataDir: string) {
  const folder = realpathSync(join(base, 'current'));
  return startServer({ root: join(folder, 'dist'), dataDir, cwd: folder });
}

/** A data folder with reports, brought there by the old release. */
async function filled(base: string): Promise<{ dataDir: string; acknowledged: string[] }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'upgrade-data-'));
  await makeKeys(dataDir);
  const server = await start(base, dataDir);
  const acknowledged: string[] = [];
  for (let i = 0; i < reportsBefore; i++) acknowledged.push(((await (await post(server.url, `Voor ${i}`)).json()) as { reference: string }).reference);
  server.child.kill('SIGTERM');
  await server.ended;
  return { dataDir, acknowledged };
}

/** The steps of .github/deploy/README.md, in a group of processes of their own, so that all can be ended at once. */
async function upgrade(base: string, dataDir: string): Promise<ChildProcess> {
  return spawn(process.execPath, ['tests/drill/upgrade-steps.ts', base, String(await freePort())], { cwd: projectRoot, detached: true, stdio: ['ignore', 'pipe', 'inherit'], env: { PATH: process.env.PATH, DATA_DIR: dataDir } });
}

const endAll = (child: ChildProcess) => {
  try {
    process.kill(-child.pid!, 'SIGKILL');
  } catch {
    // All have ended by themselves.
  }
};

/** How long a whole upgrade takes here, in milliseconds, with the moment at which the new release begins to start. */
async function timeOf(base: string, dataDir: string): Promise<{ whole: number; switched: number }> {
  const began = performance.now();
  const child = await upgrade(base, dataDir);
  let [said, switched] = ['', 0];
  for await (const text of child.stdout!.setEncoding('utf8')) {
    said += text;
    if (!switched && said.includes('switched')) switched = performance.now() - began;
    if (said.includes('open')) break;
  }
  const whole = performance.now() - began;
  endAll(child);
  return { whole, switched };
}

/** The version of the reports' file, and how many of the tables of the new release it holds. */
function stateOf(dataDir: string): { version: number; made: number } {
  const db = new DatabaseSync(join(dataDir, 'intake.db'));
  const state = { version: Object.values(db.prepare('PRAGMA user_version').get()!)[0] as number, made: tables(db) };
  db.close();
  return state;
}

const tables = (db: DatabaseSync) => db.prepare("SELECT count(*) AS n FROM sqlite_schema WHERE name LIKE 'invented%'").get()!['n'] as number;

/** What is found after a kill and a new start; each entry is something between old and new. */
async function faultsAfter(base: string, dataDir: string, acknowledged: string[]): Promise<string[]> {
  const target = readlinkSync(join(base, 'current'));
  if (!names.some((name) => target === join('releases', name))) return [`current leads to ${target}`];
  const faults: string[] = [];
  const { version, made } = stateOf(dataDir);
  const versionBefore = intakeShape.migrations.length;
  if (!(version === versionBefore && made === 0) && !(version === versionBefore + 1 && made === 2)) faults.push(`version ${version} with ${made} of its tables`);
  if (version > versionBefore && target.endsWith('oud')) faults.push('the old release over the data of the new one');
  const server = await start(base, dataDir);
  const sent = await post(server.url, 'Na de herstart');
  if (sent.status !== 201) faults.push(`a report after the start: ${sent.status}`);
  server.child.kill('SIGTERM');
  await server.ended;
  const db = new DatabaseSync(join(dataDir, 'intake.db'), { readOnly: true });
  const there = db.prepare('SELECT reference FROM report').all().map(({ reference }) => reference as string);
  if (Object.values(db.prepare('PRAGMA integrity_check').get()!)[0] !== 'ok') faults.push('integrity');
  db.close();
  if (there.length !== acknowledged.length + 1 || acknowledged.some((reference) => !there.includes(reference))) faults.push(`${there.length} reports of ${acknowledged.length + 1}`);
  const { status, stderr } = spawnSync(process.execPath, ['src/server/desk.ts', 'verify'], { cwd: realpathSync(join(base, 'current')), env: { PATH: process.env.PATH, DATA_DIR: dataDir }, encoding: 'utf8' });
  if (status !== 0) faults.push(`verify: ${stderr.trim()}`);
  return faults;
}

export const upgradeDrill: DrillPart = {
  id: 'D36',
  goal: 'an upgrade that changes the database killed 50 times: old or new, never between, and no report lost',
  async run(scale) {
    const { base, remove } = layReleases();
    const { dataDir: template, acknowledged } = await filled(base);
    const fresh = () => {
      const dataDir = mkdtempSync(join(tmpdir(), 'upgrade-'));
      cpSync(template, dataDir, { recursive: true });
      switchTo(base, 'oud');
      return dataDir;
    };
    const first = fresh();
    const { whole, switched } = await timeOf(base, first);
    rmSync(first, { recursive: true });
    const kills = part(50, scale);
    const figures = { kills, old: 0, new: 0, migrated: 0, between: 0, 'upgrade takes ms': Math.round(whole), 'switched after ms': Math.round(switched) };
    const between: string[] = [];
    for (let kill = 0; kill < kills; kill++) {
      const dataDir = fresh();
      const child = await upgrade(base, dataDir);
      // Half of the kills after the switch, where the new release starts and changes the data.
      const moment = kill % 2 ? randomInt(Math.round(switched * 0.9), Math.round(whole * 1.05)) : randomInt(0, Math.round(switched * 1.05));
      await new Promise((done) => setTimeout(done, moment));
      endAll(child);
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      if (stateOf(dataDir).made) figures.migrated++;
      figures[readlinkSync(join(base, 'current')).endsWith('nieuw') ? 'new' : 'old']++;
      const faults = await faultsAfter(base, dataDir, acknowledged);
      if (faults.length) between.push(`${moment} ms: ${faults.join(', ')}`);
      rmSync(dataDir, { recursive: true });
    }
    figures.between = between.length;
    rmSync(template, { recursive: true });
    // A few kills may all fall before the switch.
    const bothSides = scale < 1 || (figures.old > 0 && figures.new > 0);
    const left = readdirSync(base).filter((name) => !['current', 'releases'].includes(name)).length;
    remove();
    return { figures: { ...figures, 'links left lying': left, ...(between.length && { found: between.join('; ') }) }, reached: between.length === 0 && bothSides };
  },
};
