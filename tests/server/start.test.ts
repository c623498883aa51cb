// Starting: the first run makes keys, a wrong data folder is refused in words, and the server never needs a private key.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { openIntake } from '#server/intake/open.ts';
import { makeKeys } from '#server/seal/key-files.ts';
import { openDesk } from '#server/desk/open.ts';
import { projectRoot, startServer } from './running.ts';
import { makeSite, submissionOf } from './site.ts';

const { root, remove } = makeSite();
const base = mkdtempSync(join(tmpdir(), 'start-'));
after(() => (remove(), rmSync(base, { recursive: true, force: true })));

/** A data folder with keys in it. */
async function dataFolder(): Promise<string> {
  const folder = mkdtempSync(join(base, 'data-'));
  await makeKeys(folder);
  return folder;
}
const post = (url: string) => fetch(`${url}/api/meldingen`, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() }, body: JSON.stringify(submissionOf()) });

/** What is said when this folder is opened, or undefined when it opens. */
function refusal(dataDir: string): string | undefined {
  const opened = openIntake({ host: 'localhost', port: 1, root, dataDir, trustProxy: [], proof: 'off' }, () => {});
  if (!opened.ok) return opened.faults.join('\n');
  void opened.close();
  return undefined;
}

test('the first run makes keys that only their owner reads, tells to move one away, and the second run makes none', async () => {
  const dataDir = join(base, 'nieuw', 'var');
  const first = await startServer({ root, dataDir });
  assert.equal((await post(first.url)).status, 201);
  first.child.kill('SIGTERM');
  await first.ended;
  assert.match(first.said(), /verplaats \S+recovery\.key nu naar een plaats buiten deze computer/);
  if (process.platform !== 'win32') {
    for (const name of ['desk.key', 'next.key', 'recovery.key', 'intake.secret']) assert.equal(statSync(join(dataDir, 'keys', name)).mode & 0o777, 0o600, name);
    for (const name of readdirSync(dataDir).filter((file) => file.endsWith('.db'))) assert.equal(statSync(join(dataDir, name)).mode & 0o077, 0, name);
  }
  const second = await startServer({ root, dataDir });
  second.child.kill('SIGTERM');
  await second.ended;
  assert.match(second.said(), /^De site staat op [^\n]+\n$/);
});

test('without any private key the server takes reports, and the recovery key alone reads every one of them', async () => {
  const dataDir = await dataFolder();
  const keys = join(dataDir, 'keys');
  const recovery = readFileSync(join(keys, 'recovery.key'));
  for (const name of ['desk.key', 'next.key', 'recovery.key']) rmSync(join(keys, name));
  const server = await startServer({ root, dataDir });
  for (let i = 0; i < 5; i++) assert.equal((await post(server.url)).status, 201);
  assert.equal((await fetch(`${server.url}/health`)).status, 200);
  server.child.kill('SIGTERM');
  await server.ended;
  const closed = openDesk({ DATA_DIR: dataDir });
  assert.ok(!closed.ok && /ligt geen geheime sleutel/.test(closed.faults.join()));
  const safe = join(base, 'kluis');
  mkdirSync(safe);
  writeFileSync(join(safe, 'recovery.key'), recovery, { mode: 0o600 });
  const opened = openDesk({ DATA_DIR: dataDir, DESK_KEY_DIR: safe });
  assert.ok(opened.ok);
  for (const { id } of opened.desk.archive.reports()) for (const box of opened.desk.archive.boxes(id)) assert.equal((await opened.desk.opener.open(box.sealed, box.id)).ok, true);
  opened.close();
});

const wrongs: Record<string, { spoil: (folder: string) => void; says: RegExp }> = {
  'a database of a newer version': { spoil: (folder) => new DatabaseSync(join(folder, 'intake.db')).exec('PRAGMA user_version = 99'), says: /gemaakt door een nieuwere versie|is geen meldingenbestand/ },
  'a status file of a newer version': { spoil: (folder) => new DatabaseSync(join(folder, 'status.db')).exec('PRAGMA user_version = 99'), says: /is geen statusbestand die deze versie/ },
  'a file that is no database': { spoil: (folder) => writeFileSync(join(folder, 'intake.db'), 'onzin '.repeat(1_000)), says: /is beschadigd\. Zet het terug uit uw reservekopie/ },
  'a status file that is no database': { spoil: (folder) => writeFileSync(join(folder, 'status.db'), 'onzin '.repeat(1_000)), says: /status\.db is beschadigd\. Zet het terug uit uw reservekopie/ },
  'public keys with a letter wrong': { spoil: (folder) => writeFileSync(join(folder, 'keys/recipients.txt'), readFileSync(join(folder, 'keys/recipients.txt'), 'utf8').replace(/(age1.{20})./, '$1b')), says: /geen geldige publieke sleutels: zonder kan geen melding op slot/ },
  'no public keys': { spoil: (folder) => rmSync(join(folder, 'keys/recipients.txt')), says: /geen geldige publieke sleutels.*npm run keys/ },
  'reports whose keys are gone': { spoil: (folder) => (new DatabaseSync(join(folder, 'intake.db')).exec('PRAGMA user_version = 0'), rmSync(join(folder, 'keys'), { recursive: true })), says: /staan al meldingen, maar de map \S+keys met de sleutels is weg\. Zet ze terug uit uw reservekopie/ },
  'no secret': { spoil: (folder) => rmSync(join(folder, 'keys/intake.secret')), says: /geen geldig geheim van 64 tekens/ },
  ...(process.platform === 'win32'
    ? {}
    : {
        'a private key that others may read': { spoil: (folder: string) => chmodSync(join(folder, 'keys/desk.key'), 0o644), says: /mogen \S+desk\.key lezen\. Maak het alleen voor u leesbaar: chmod 600/ },
        'a secret that the group may read': { spoil: (folder: string) => chmodSync(join(folder, 'keys/intake.secret'), 0o640), says: /chmod 600 \S+intake\.secret/ },
      }),
};
for (const [name, { spoil, says }] of Object.entries(wrongs))
  test(`${name} is refused with a sentence that says how to mend it`, async () => {
    const folder = await dataFolder();
    spoil(folder);
    const said = refusal(folder) ?? 'nothing';
    assert.match(said, says);
    assert.doesNotMatch(said, /\n {2,}at |Error:/);
  });

test('a data folder that cannot be written in is refused, whatever stands in its way', () => {
  const file = join(base, 'een-bestand');
  writeFileSync(file, '');
  for (const folder of [file, join(file, 'var'), ...(existsSync('/proc/version') ? ['/proc/var'] : [])]) assert.match(refusal(folder) ?? 'nothing', /kan dit programma niet schrijven.*DATA_DIR/, folder);
});

test('npm run keys mends lost public keys from the private ones, and only with all of them', async () => {
  const folder = await dataFolder();
  const path = join(folder, 'keys/recipients.txt');
  const before = readFileSync(path, 'utf8');
  const keys = () => spawnSync(process.execPath, ['src/server/keys.ts'], { cwd: projectRoot, env: { PATH: process.env.PATH, DATA_DIR: folder }, encoding: 'utf8' });
  rmSync(path);
  assert.equal(keys().status, 0);
  assert.equal(readFileSync(path, 'utf8'), before);
  rmSync(path);
  rmSync(join(folder, 'keys/recovery.key'));
  const { status, stderr } = keys();
  assert.equal(status, 1);
  assert.match(stderr, /Leg \S+recovery\.key even terug/);
});
