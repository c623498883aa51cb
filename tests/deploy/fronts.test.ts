// Debian's nginx and Caddy in front of our server, with the configurations of .github/deploy: TLS, headers, bodies, slow senders, and what is left when the server is away.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { request as secure } from 'node:https';
import { tmpdir } from 'node:os';
import { connect as tls } from 'node:tls';
import { after, before, describe, test } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { until } from '../engines/engine.ts';
import { startServer, type Running } from '../server/running.ts';
import { submissionOf } from '../server/site.ts';
import { ask, askPlainly, type Told } from './ask.ts';
import { frontSite } from './front-site.ts';
import { fronts, host, startFront, type Front } from './front.ts';
import { startEcho, type Echo } from './echo.ts';

/** Headers that a front may change: they belong to the line, not to the answer. */
const ofTheLine = new Set(['date', 'server', 'connection', 'keep-alive', 'transfer-encoding', 'alt-svc']);
const headersOf = ({ raw }: Told) => raw.filter(([name]) => !ofTheLine.has(name)).sort(([a], [b]) => a.localeCompare(b));
const report = () => ({ method: 'POST', path: '/api/meldingen', headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() }, body: JSON.stringify(submissionOf()) });

for (const name of fronts)
  describe(`${name} in front of our server`, () => {
    const dataDir = mkdtempSync(`${tmpdir()}/front-`);
    let site: Awaited<ReturnType<typeof frontSite>>;
    let server: Running;
    let echo: Echo;
    /** in front of our server, and in front of one that tells what reaches it; undefined where this machine has neither program nor Debian */
    let front: Front | undefined;
    let window: Front | undefined;

    before(async () => {
      site = await frontSite();
      server = await startServer({ root: site.root, dataDir, env: { TRUST_PROXY: 'loopback' } });
      echo = await startEcho();
      front = await startFront(name, { upstream: Number(new URL(server.url).port), dist: site.root });
      window = front && (await startFront(name, { upstream: echo.port, dist: site.root }));
    });
    after(async () => {
      await Promise.all([front?.stop(), window?.stop()]);
      server.child.kill('SIGKILL');
      echo.stop();
      site.remove();
      rmSync(dataDir, { recursive: true, force: true });
    });
    /** A test that says so where the program cannot be had; on Debian it always can. */
    const tried = (title: string, run: (front: Front, window: Front) => Promise<void>) =>
      test(title, async (t) => (front && window ? run(front, window) : t.diagnostic(`${name} is not on this machine and could not be fetched: not tried here`)));
    const direct = (path: string, headers: Record<string, string> = {}) => askPlainly(Number(new URL(server.url).port), { path, headers: { 'x-forwarded-proto': 'https', ...headers } });

    tried('every answer bears exactly the headers of our server, each once, and its very bytes', async (through) => {
      for (const path of ['/', '/zoeken/', '/wijk/', '/wijk/zoeker.js', '/bestaat-niet/', '/.deploy/headers.json', '/oud/contact', '/api/meldingen', '/status/AAAAAAAAAAAAAAAAAAAAAA/'])
        for (const coding of ['br', 'gzip', 'identity']) {
          const [ours, theirs] = [await direct(path, { 'accept-encoding': coding }), await ask(through, { path, headers: { 'accept-encoding': coding } })];
          assert.equal(theirs.status, ours.status, path);
          assert.deepEqual(headersOf(theirs), headersOf(ours), `${path} ${coding}`);
          assert.ok(theirs.body.equals(ours.body), path);
        }
      const page = await ask(through, { path: '/', headers: { 'accept-encoding': 'br' } });
      assert.equal(page.headers['content-encoding'], 'br');
      assert.match(brotliDecompressSync(page.body).toString(), /<h1>Thuis/);
      assert.match(page.headers['content-security-policy'] as string, /^default-src 'none';.*upgrade-insecure-requests$/);
      assert.match(page.headers['strict-transport-security'] as string, /^max-age=63072000/);
      assert.equal((await ask(through, { path: '/', headers: { 'if-none-match': page.headers.etag! , 'accept-encoding': 'br' } })).status, 304);
    });

    tried('http answers with one redirect to the same address by https', async (through) => {
      const { status, headers } = await askPlainly(through.http, { path: '/contact/?a=1', headers: { host } });
      assert.ok(status === 301 || status === 308, String(status));
      assert.match(headers.location!, new RegExp(`^https://${host}(?::\\d+)?/contact/\\?a=1$`));
    });

    tried('TLS older than 1.2 is not spoken, and HTTP/2 is', async (through) => {
      const shake = (options: object) =>
        new Promise<string>((done) => {
          const socket = tls({ host: '127.0.0.1', port: through.https, servername: host, ca: through.ca, ...options }, () => (done(String(socket.alpnProtocol)), socket.destroy()));
          socket.on('error', ({ message }) => done(message));
        });
      assert.match(await shake({ minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT:@SECLEVEL=0' }), /alert|version|unsupported/i);
      assert.equal(await shake({ ALPNProtocols: ['h2'] }), 'h2');
    });

    tried('a report arrives and opens its status page, and neither link nor address is written down by the front', async (through) => {
      const sent = await ask(through, report());
      assert.equal(sent.status, 201);
      const { statusUrl } = JSON.parse(sent.body.toString()) as { statusUrl: string };
      const path = new URL(statusUrl, 'https://x').pathname;
      const status = await ask(through, { path, headers: { 'accept-encoding': 'gzip, br' } });
      assert.equal(status.status, 200);
      assert.match(status.headers['cache-control']!, /no-store/);
      await ask(through, { path: '/contact/?q=geheim' });
      const token = path.split('/')[2]!;
      for (const secret of [token, 'geheim', '127.0.0.1:']) assert.ok(!through.wrote().split('\n').some((line) => /GET|POST|uri/.test(line) && line.includes(secret)), `${secret} is written down`);
      assert.deepEqual(through.kept(), []);
    });

    tried('refusals of our server come through in its own words', async (through) => {
      const wrong = await ask(through, { ...report(), body: '{"type":"bestaat-niet"}' });
      assert.equal(wrong.status, 422);
      assert.match(wrong.headers['content-type']!, /^application\/problem\+json/);
      // Our server answers before it has heard all, and closes. nginx passes that answer on; Caddy may find the line closed first, and says in its own words that nothing arrived.
      const long = await ask(through, { ...report(), body: Buffer.alloc(70_000, 'x') });
      assert.ok(long.status === 413 || (name === 'caddy' && long.status === 503), String(long.status));
      assert.match(long.body.toString(), /te lang|te groot|niet aangekomen/);
    });

    tried('a visitor cannot choose where it seems to come from, and our server hears that it came by https', async (_, through) => {
      const spoofed = { 'x-forwarded-for': '203.0.113.9, 203.0.113.10', forwarded: 'for=203.0.113.9;host=evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http' };
      await ask(through, { path: '/spoofed', headers: spoofed });
      const { headers } = echo.reached.find(({ url }) => url === '/spoofed')!;
      assert.equal(headers['x-forwarded-for'], '127.0.0.1');
      assert.equal(headers['x-forwarded-proto'], 'https');
      assert.equal(headers.forwarded, undefined);
      assert.ok([undefined, `${host}:${through.https}`].includes(headers['x-forwarded-host'] as string | undefined), String(headers['x-forwarded-host']));
      assert.equal(headers.host, `${host}:${through.https}`);
    });

    tried('a piece of a photo, and five photos at once, are passed on while they come and never lie on the disk of the front', async (_, through) => {
      const piece = await ask(through, { method: 'PATCH', path: '/status/x/fotos/1', headers: { 'content-type': 'application/offset+octet-stream', 'upload-offset': '0', 'upload-checksum': 'sha256 x', 'tus-resumable': '1.0.0' }, body: Buffer.alloc(262_144) });
      assert.equal(piece.body.toString(), '262144');
      const { headers } = echo.reached.find(({ method }) => method === 'PATCH')!;
      assert.deepEqual([headers['upload-offset'], headers['upload-checksum'], headers['tus-resumable'], headers['content-type']], ['0', 'sha256 x', '1.0.0', 'application/offset+octet-stream']);
      const size = 5 * 25_000_000 + 65_536;
      const sending = secure({ host: '127.0.0.1', port: through.https, servername: host, ca: through.ca, agent: false, method: 'POST', path: '/melden/tip/', headers: { host, 'content-type': 'multipart/form-data; boundary=x', 'content-length': size } });
      const answered = once(sending, 'response');
      sending.write(Buffer.alloc(1_000_000));
      await until('the first bytes', async () => (echo.reached.some(({ method, bytes }) => method === 'POST' && bytes > 0) ? true : undefined));
      assert.deepEqual(through.kept(), []);
      sending.end(Buffer.alloc(size - 1_000_000));
      const [answer] = (await answered) as [NodeJS.ReadableStream & { statusCode: number }];
      assert.equal(answer.statusCode, 200);
      answer.resume();
      assert.equal(echo.reached.find(({ method }) => method === 'POST')!.bytes, size);
      assert.deepEqual(through.kept(), []);
    });

    tried('a body that no form has is refused before it is sent', async (_, through) => {
      const before = echo.reached.filter(({ whole }) => whole).length;
      const sending = secure({ host: '127.0.0.1', port: through.https, servername: host, ca: through.ca, agent: false, method: 'POST', path: '/api/meldingen', headers: { host, 'content-length': 150_000_000 } });
      sending.on('error', () => undefined);
      const answered = once(sending, 'response');
      sending.write(Buffer.alloc(2_000_000));
      const [{ statusCode }] = (await answered) as [{ statusCode: number }];
      sending.destroy();
      assert.ok([413, 503].includes(statusCode), String(statusCode));
      assert.equal(echo.reached.filter(({ whole }) => whole).length, before);
    });

    tried('who sends its head drop by drop is cut off', async (through) => {
      const socket = tls({ host: '127.0.0.1', port: through.https, servername: host, ca: through.ca, ALPNProtocols: ['http/1.1'] });
      await once(socket, 'secureConnect');
      socket.write(`GET / HTTP/1.1\r\nHost: ${host}\r\n`);
      const drops = setInterval(() => socket.write('X-a: b\r\n'), 1_000);
      socket.resume().on('error', () => undefined);
      await once(socket, 'close');
      clearInterval(drops);
    });

    tried('when our server is away the pages are still there, and a report is told that it did not arrive', async (through) => {
      server.child.kill('SIGTERM');
      await server.ended;
      const page = await ask(through, { path: '/', headers: { 'accept-encoding': 'br' } });
      assert.equal(page.status, 200);
      assert.match((page.headers['content-encoding'] === 'br' ? brotliDecompressSync(page.body) : page.body).toString(), /<h1>Thuis/);
      assert.equal(page.raw.filter(([header]) => header === 'content-security-policy').length, 1);
      assert.match(page.headers['content-security-policy'] as string, /^default-src 'none'/);
      assert.match(page.headers['strict-transport-security'] as string, /^max-age=63072000/);
      assert.equal(page.headers['cache-control'], 'no-cache');
      assert.match((await ask(through, { path: '/contact/' })).body.toString(), /<h1>Contact/);
      const status = await ask(through, { path: '/status/AAAAAAAAAAAAAAAAAAAAAA/' });
      assert.deepEqual([status.status, status.headers['cache-control']], [503, 'no-cache']);
      assert.match(status.body.toString(), /even niet bereikbaar.*Bel 112/);
      const sent = await ask(through, report());
      assert.equal(sent.status, 503);
      assert.match(sent.headers['content-type']!, /^text\/plain; charset=utf-8/);
      assert.match(sent.body.toString(), /niet aangekomen.*Bel 112/);
      for (const path of ['/.deploy/headers.json', '/_headers', '/index.html.br', '/.deploy/forms.json']) assert.doesNotMatch((await ask(through, { path })).body.toString(), /hashes|forms|default-src/, path);
    });
  });
