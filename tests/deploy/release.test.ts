// npm run release: a version is tried before it is used, the change is one step, and the way back is open as long as the data allow it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readlinkSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { currentIn } from '#server/releases/folder.ts';
import { makeKeys } from '#server/seal/key-files.ts';
import { projectRoot, startServer } from '../server/running.ts';
import { layReleases } from './two-releases.ts';

const { base, remove } = layReleases();
const dataDir = mkdtempSync(join(tmpdir(), 'release-'));
await makeKeys(dataDir);
after(() => (remove(), rmSync(dataDir, { recursive: true, force: true })));

const release = (...args: string[]) => spawnSync(process.execPath, ['src/server/release.ts', ...args, '--in', base], { cwd: projectRoot, env: { PATH: process.env.PATH, DATA_DIR: dataDir }, encoding: 'utf8' });

/** Runs the release in use until it is open, so that it brings the data to its own version. */
async function runCurrent(): Promise<void> {
  const folder = realpathSync(join(base, 'current'));
  const server = await startServer({ root: join(folder, 'dist'), dataDir, cwd: folder });
  server.child.kill('SIGTERM');
  await server.ended;
}

test('from the old version to the new one and, before that one touched the data, back again', async () => {
  await runCurrent();
  const there = release('use', 'nieuw');
  assert.equal(there.status, 0, there.stderr);
  assert.match(there.stdout, /nieuw is nu de versie in gebruik\. Herstart de server[^]*Terug kan met: npm run release -- use oud/);
  assert.equal(readlinkSync(join(base, 'current')), join('releases', 'nieuw'));
  assert.equal(release('use', 'oud').status, 0);
  assert.equal(currentIn(base), 'oud');
  assert.match(release('list').stdout, /→ oud/);
});

test('a version that cannot read the data any more is not gone back to, and it says why', async () => {
  assert.equal(release('use', 'nieuw').status, 0);
  await runCurrent();
  const { status, stderr } = release('use', 'oud');
  assert.equal(status, 1);
  assert.match(stderr, /oud start niet met deze gegevens: .*gemaakt door een nieuwere versie[^]*Er is niets veranderd: nieuw blijft in gebruik/);
  assert.equal(currentIn(base), 'nieuw');
});

test('what is not whole, or does not start, is not used', () => {
  mkdirSync(join(base, 'releases/half'));
  writeFileSync(join(base, 'releases/half/package.json'), '{}');
  assert.match(release('use', 'half').stderr, /In \S+half ontbreekt de server, en de pakketten: npm ci, en de gebouwde site: npm run build\. Er is niets veranderd/);
  mkdirSync(join(base, 'releases/half/src/server'), { recursive: true });
  for (const folder of ['node_modules', 'dist/.deploy']) mkdirSync(join(base, 'releases/half', folder), { recursive: true });
  writeFileSync(join(base, 'releases/half/dist/.deploy/headers.json'), '{}');
  writeFileSync(join(base, 'releases/half/src/server/main.ts'), "throw new Error('stuk');");
  const { status, stderr } = release('use', 'half');
  assert.equal(status, 1);
  assert.match(stderr, /half start niet met deze gegevens: [^]*stuk/);
  assert.match(release('use', '../weg').stderr, /kan geen naam van een versie zijn/);
  assert.match(release('use', 'bestaat-niet').stderr, /bestaat niet\. Zet de nieuwe versie eerst in die map/);
  assert.equal(currentIn(base), 'nieuw');
  assert.equal(release('doe-iets').status, 2);
});
