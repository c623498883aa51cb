import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readConfig } from './config.ts';
import { addressOf, refusalOf } from './http/listen.ts';
import { emptyPolicy } from './http/security-headers.ts';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
const cwd = await mkdtemp(join(tmpdir(), 'main-'));
await mkdir(join(cwd, 'dist/.deploy'), { recursive: true });
await writeFile(join(cwd, 'dist/index.html'), 'thuis');
await writeFile(join(cwd, 'dist/.deploy/headers.json'), JSON.stringify(emptyPolicy));
after(() => rm(cwd, { recursive: true }));

async function take(host: string, port = 0): Promise<[Server, number]> {
  const server = createServer().listen({ host, port });
  await once(server, 'listening');
  return [server, (server.address() as AddressInfo).port];
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const [server, port] = await take('127.0.0.1');
  server.close();
  return port;
}

interface Run {
  child: ChildProcess;
  /** what it has said so far, on both channels */
  said: () => string;
  /** resolves with the exit code */
  ended: Promise<number | null>;
  /** resolves once it says this; rejects when it ends first */
  says: (words: string) => Promise<void>;
}

function run(t: TestContext, env: Record<string, string>, folder = cwd): Run {
  const child = spawn(process.execPath, [main], { cwd: folder, env: { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, ...env } });
  t.after(() => child.kill('SIGKILL'));
  let text = '';
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const says = (words: string) =>
    new Promise<void>((found, fail) => {
      const look = () => text.includes(words) && found();
      for (const stream of [child.stdout, child.stderr]) stream.on('data', look);
      look();
      void ended.then(() => fail(new Error(`ended without “${words}”: ${text}`)));
    });
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part: string) => (text += part));
  return { child, said: () => text, ended, says };
}

test('the site says where it stands, answers on both addresses of localhost, and stops cleanly when asked', async (t) => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    const port = await freePort();
    const { child, said, ended, says } = run(t, { PORT: String(port) });
    await says('De site staat op');
    assert.equal(said(), `De site staat op http://localhost:${port}\n`);
    assert.equal(await (await fetch(`http://127.0.0.1:${port}/`)).text(), 'thuis');
    const six = await take('::1').then(([server]) => void server.close(() => {}), (error: Error) => error);
    if (!six) assert.equal(await (await fetch(`http://[::1]:${port}/`)).text(), 'thuis');
    child.kill(signal);
    assert.equal(await ended, process.platform === 'win32' ? null : 0, signal);
  }
});

test('a port in use, on either address, gives one sentence with another port to try, and no stack trace', async (t) => {
  for (const host of ['127.0.0.1', '::1']) {
    const taken = await take(host).catch(() => undefined);
    if (!taken) continue;
    t.after(() => taken[0].close());
    const port = taken[1];
    const { ended, said } = run(t, { PORT: String(port) });
    assert.equal(await ended, 1);
    assert.equal(said(), `Poort ${port} is al in gebruik door een ander programma. Kies een andere poort, bijvoorbeeld: PORT=${port + 1} npm run serve\n`);
  }
});

test('without a built site the server says how to build it', async (t) => {
  const { ended, said } = run(t, {}, tmpdir());
  assert.equal(await ended, 1);
  assert.match(said(), /^In de map \S+ staat geen gebouwde site\. Bouw eerst de site: npm run build\n$/);
});

test('every wrong setting is told at once, one sentence each', async (t) => {
  const { ended, said } = run(t, { PORT: 'tachtig', HOST: 'a b' }, tmpdir());
  assert.equal(await ended, 1);
  assert.equal(said().trim().split('\n').length, 3);
  assert.match(said(), /^PORT=tachtig is geen poort: geef een getal van 1 tot 65535/);
});

test('only whole numbers from 1 to 65535 are a port', () => {
  for (const PORT of ['0', '65536', '-1', '1e3', '80.0', ' 80', '', 'tachtig', '0x50']) assert.equal(readConfig({ PORT, DIST: join(cwd, 'dist') }).ok, false, PORT);
  for (const PORT of ['1', '80', '65535']) assert.deepEqual(readConfig({ PORT, DIST: join(cwd, 'dist') }), { ok: true, config: { host: 'localhost', port: Number(PORT), root: join(cwd, 'dist'), dataDir: join(process.cwd(), 'var'), trustProxy: [], proof: 'auto' } });
});

test('proxies are addresses, networks or this machine, and proof of work is off, auto or on; anything else is told', () => {
  const at = (env: Record<string, string>) => readConfig({ DIST: join(cwd, 'dist'), ...env });
  const good = at({ TRUST_PROXY: 'loopback, 10.0.0.0/8,2001:db8::/32, 192.0.2.1', ABUSE_POW: 'on', DATA_DIR: '/data' });
  assert.deepEqual(good.ok && [good.config.trustProxy, good.config.proof, good.config.dataDir], [['loopback', '10.0.0.0/8', '2001:db8::/32', '192.0.2.1'], 'on', resolve('/data')]);
  for (const env of [{ TRUST_PROXY: 'true' }, { TRUST_PROXY: '10.0.0.0/33' }, { TRUST_PROXY: '10.0.0.0/x' }, { TRUST_PROXY: '10.0.0' }, { ABUSE_POW: 'yes' }, { ABUSE_POW: '' }, { DATA_DIR: '' }] as Record<string, string>[]) {
    const [name, value] = Object.entries(env)[0]!;
    const read = at(env);
    assert.ok(!read.ok && read.faults.length === 1 && read.faults[0]!.includes(name), `${name}=${value}`);
  }
});

test('an address that is not of this machine is refused in words', async (t) => {
  const { ended, said } = run(t, { HOST: '192.0.2.1', PORT: String(await freePort()) });
  assert.equal(await ended, 1);
  assert.match(said(), /^HOST=192\.0\.2\.1 is geen adres van deze computer\./);
});

test('the address shown can be typed in a browser, and the port proposed exists', () => {
  assert.equal(addressOf({ host: '0.0.0.0', port: 80 }), 'http://localhost:80');
  assert.equal(addressOf({ host: '::1', port: 80 }), 'http://[::1]:80');
  assert.equal(addressOf({ host: '10.0.0.5', port: 80 }), 'http://10.0.0.5:80');
  assert.match(refusalOf({ code: 'EADDRINUSE' } as NodeJS.ErrnoException, { host: 'localhost', port: 65_535 })!, /PORT=4321 /);
  assert.equal(refusalOf({ code: 'EIO' } as NodeJS.ErrnoException, { host: 'localhost', port: 1 }), undefined);
});

test('a build of which a file is damaged is refused with the way to mend it', async (t) => {
  for (const name of ['headers.json', 'redirects.json', 'forms.json', 'search.db']) {
    const folder = await mkdtemp(join(cwd, 'half-'));
    await mkdir(join(folder, 'dist/.deploy'), { recursive: true });
    await mkdir(join(folder, 'dist/zoeken'));
    await writeFile(join(folder, 'dist/zoeken/index.html'), 'zoeken');
    await writeFile(join(folder, 'dist/.deploy/headers.json'), JSON.stringify(emptyPolicy));
    await writeFile(join(folder, 'dist/.deploy', name), '{"half":');
    const { ended, said } = run(t, {}, folder);
    assert.equal(await ended, 1, name);
    assert.match(said(), /^De gebouwde site in \S+ is niet heel\. Bouw ze opnieuw: npm run build\n$/, name);
  }
});
