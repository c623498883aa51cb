// npm run deploy-check: says what is missing before the site is opened, each thing with the way to mend it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, describe, test } from 'node:test';
import { text } from 'node:stream/consumers';
import type { Finding } from '#server/readiness/finding.ts';
import { lookAtKept } from '#server/readiness/kept.ts';
import { lookAtClock, lookAtDisk, lookAtPhotos, lookAtProgram } from '#server/readiness/machine.ts';
import { makeKeys } from '#server/seal/key-files.ts';
import { projectRoot, startServer } from '../server/running.ts';
import { frontSite } from './front-site.ts';
import { startFront } from './front.ts';

const site = await frontSite();
const base = mkdtempSync(join(tmpdir(), 'deploy-check-'));
after(() => (site.remove(), rmSync(base, { recursive: true, force: true })));

async function dataFolder({ ready }: { ready: boolean }): Promise<string> {
  const folder = mkdtempSync(join(base, 'data-'));
  await makeKeys(folder);
  if (ready) for (const role of ['desk', 'next', 'recovery']) rmSync(join(folder, 'keys', `${role}.key`));
  return folder;
}

async function command(args: string[], env: Record<string, string>) {
  const child = spawn(process.execPath, ['src/server/deploy-check.ts', ...args], { cwd: projectRoot, env: { PATH: process.env.PATH, ...env } });
  const [out, error, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close') as Promise<[number]>]);
  return { code, out, error };
}

const wrongs = (findings: Finding[]) => findings.filter(({ level }) => level === 'wrong').map(({ says }) => says);

describe('before the site is opened', () => {
  test('a data folder as it should be is good in everything', async () => assert.deepEqual(wrongs(lookAtKept(await dataFolder({ ready: true }))), []));

  test('the recovery key on the machine is wrong, and the other private keys are worth knowing', async () => {
    const findings = lookAtKept(await dataFolder({ ready: false }));
    assert.equal(wrongs(findings).length, 1);
    assert.match(wrongs(findings)[0]!, /herstelsleutel.*Verplaats \S+recovery\.key naar een USB-stick/);
    assert.match(findings.filter(({ level }) => level === 'note').map(({ says }) => says).join(), /desk\.key en \S+next\.key.*DESK_KEY_DIR/);
  });

  const spoilt: [string, (folder: string) => void, RegExp][] = [
    ['a folder that others may enter', (folder) => chmodSync(folder, 0o755), /chmod 700/],
    ['a secret that others may read', (folder) => chmodSync(join(folder, 'keys/intake.secret'), 0o644), /chmod 600 \S+intake\.secret/],
    ['public keys that are none', (folder) => writeFileSync(join(folder, 'keys/recipients.txt'), 'age1x'), /geen geldige publieke sleutels/],
    ['reports of a newer version', (folder) => new DatabaseSync(join(folder, 'intake.db')).exec('PRAGMA user_version = 99'), /meldingenbestand die deze versie van het programma kent/],
    ['a file that holds rubbish', (folder) => writeFileSync(join(folder, 'status.db'), 'rommel'.repeat(2_000)), /status\.db is beschadigd\. Zet het terug uit uw reservekopie/],
    ['no folder at all', (folder) => rmSync(folder, { recursive: true }), /is er nog niet\. Start de server één keer/],
  ];
  for (const [name, spoil, says] of spoilt)
    test(`${name}: it is said, with how to mend it`, async (t) => {
      if (process.platform === 'win32' && /chmod/.test(String(says))) return t.diagnostic('Windows has no such bits');
      const folder = await dataFolder({ ready: true });
      spoil(folder);
      assert.match(wrongs(lookAtKept(folder)).join('\n'), says);
    });

  test('a clock of before the build, or one that nothing corrects, is wrong', () => {
    assert.match(wrongs(lookAtClock(site.root, Date.parse('2020-01-01'), true)).join(), /Zet de klok juist/);
    assert.match(wrongs(lookAtClock(site.root, Date.now() + 60_000, false)).join(), /timedatectl set-ntp true/);
    assert.deepEqual(wrongs(lookAtClock(site.root, Date.now() + 60_000, true)), []);
  });

  test('what the machine lacks to look at photos is told: the package for those of iPhones, and a jail to open any in', async () => {
    const says = async (...given: Parameters<typeof lookAtPhotos>) => (await lookAtPhotos(...given)).map(({ says }) => says).join('\n');
    const jail = async () => ({ ok: true as const, jail: { kind: 'unshare' as const, run: async () => ({ ok: false as const, why: 'failed' as const, said: '' }) } });
    assert.match(await says('/bestaat/niet', jail), /apt-get install libheif-examples/);
    assert.deepEqual((await lookAtPhotos(process.execPath, jail)).map(({ level }) => level), ['good', 'good']);
    const none = async () => ({ ok: false as const, faults: ['unshare: unshare: unshare failed: Operation not permitted', 'bwrap: spawn bwrap ENOENT'] });
    assert.match(await says(process.execPath, none), /geen veilige ruimte.*Operation not permitted.*apt-get install bubblewrap/);
  });

  test('a disk in memory is wrong, and root is worth knowing', () => {
    assert.match(wrongs(lookAtDisk('/dev/shm')).join(), process.platform === 'linux' ? /tmpfs\): na een herstart is alles weg/ : /^$/);
    assert.match(lookAtProgram(0).map(({ says }) => says).join(), /eigen gebruiker/);
    assert.equal(lookAtProgram(1_000).length, 1);
  });

  test('the command ends with 1 while anything is wrong, gives JSON, and with 2 for what it does not know', async () => {
    const { code, out } = await command(['--json'], { DIST: site.root, DATA_DIR: await dataFolder({ ready: false }) });
    const told = JSON.parse(out) as { ok: boolean; findings: Finding[] };
    assert.deepEqual([code, told.ok], [1, false]);
    assert.match(wrongs(told.findings).join('\n'), /Nog niet bevestigd: \d+ .*npm run check:release/);
    const unbuilt = await command([], { DIST: base, DATA_DIR: base });
    assert.equal(unbuilt.code, 1);
    assert.match(unbuilt.out, /✗ In de map \S+ staat geen gebouwde site.*\n[^]*Nog niet klaar: 1 punt met ✗/);
    const wrong = await command(['--alles'], {});
    assert.deepEqual([wrong.code, /Zo gebruikt u dit/.test(wrong.error)], [2, true]);
  });

  test('an address that speaks no TLS is told on one line, without a word of the program beside it', async (t) => {
    const server = await startServer({ root: site.root, dataDir: await dataFolder({ ready: true }) });
    t.after(() => server.child.kill('SIGKILL'));
    const { out, error } = await command(['--url', server.url.replace('http:', 'https:')], { DIST: site.root, DATA_DIR: base, CONTENT_DIR: 'tests/fixtures/zone' });
    assert.match(out, /^✗ https:\/\/127\.0\.0\.1:\d+\/ kan niet nagekeken worden: wrong version number\. Klopt het adres/m);
    assert.equal(error, '');
  });

  test('the public address is looked at as a visitor would: through nginx all is good, and what is off is named', async (t) => {
    const dataDir = await dataFolder({ ready: true });
    const server = await startServer({ root: site.root, dataDir, env: { TRUST_PROXY: 'loopback' } });
    const front = await startFront('nginx', { upstream: Number(new URL(server.url).port), dist: site.root });
    t.after(async () => (await front?.stop(), server.child.kill('SIGKILL')));
    if (!front) return t.diagnostic('nginx is not on this machine and could not be fetched: not tried here');
    const look = async (env: Record<string, string>, url = `https://localhost:${front.https}`) => {
      const { out } = await command(['--json', '--url', url], { DATA_DIR: dataDir, DIST: site.root, TRUST_PROXY: 'loopback', NODE_EXTRA_CA_CERTS: front.caFile, CONTENT_DIR: 'tests/fixtures/zone', ...env });
      return (JSON.parse(out) as { findings: Finding[] }).findings;
    };
    const says = (findings: Finding[]) => wrongs(findings).filter((one) => !/Nog niet bevestigd|inodes|vrij/.test(one)).join('\n');
    const findings = await look({});
    assert.match(says(findings), /^Het certificaat van localhost:\d+ is nog 1 dagen geldig: vernieuw het\.$/);
    assert.match(findings.map((finding) => finding.says).join('\n'), /headers van deze bouw, ongewijzigd\.\n[^]*Een proefmelding gaat op slot en wordt bewaard/);
    assert.match(says(await look({ TRUST_PROXY: '' })), /TRUST_PROXY is niet gezet/);
    assert.match(says(await look({ NODE_EXTRA_CA_CERTS: '' })), /kan niet nagekeken worden: .*certifica/);
    assert.match(says(await look({}, 'http://localhost')), /is geen adres dat met https/);
    server.child.kill('SIGKILL');
    await server.ended;
    assert.match(says(await look({})), /\/health antwoordt 503: een melding kan nu niet bewaard worden/);
  });
});
