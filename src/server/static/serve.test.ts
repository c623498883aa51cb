import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { createSite } from './serve.ts';
import { ask, base, home, missing, root } from './site-fixture.ts';

test('a page is found with and without its name, as HTML to be asked for again', async () => {
  for (const url of ['/', '/index.html', '/?van=brief', '/contact/']) {
    const answer = await ask(url);
    assert.equal(answer.statusCode, 200);
    assert.equal(answer.headers['content-type'], 'text/html; charset=utf-8');
    assert.equal(answer.headers['cache-control'], 'no-cache');
  }
});

test('a file is kept for ever when its name changes with its content, and an hour otherwise', async () => {
  assert.equal((await ask('/_astro/a.123.js')).headers['cache-control'], 'public, max-age=31536000, immutable');
  assert.equal((await ask('/cijfers.txt')).headers['cache-control'], 'public, max-age=3600');
});

test('files go out as what they are', async () => {
  assert.match(String((await ask('/site.webmanifest')).headers['content-type']), /^application\/manifest\+json/);
  assert.match(String((await ask('/kaartje.vcf')).headers['content-type']), /^text\/(?:x-)?vcard/);
  assert.equal((await ask('/%C3%A9%C3%A9n%20plan%231.txt')).body, 'plan');
});

test('the search page has its own policy, and a missing address under it that of the page shown', async () => {
  const of = async (url: string, headers = {}) => String((await ask(url, headers)).headers['content-security-policy']);
  assert.match(await of('/zoeken/?q=fiets'), /wasm-unsafe-eval.*sha256-z=/);
  for (const url of ['/', '/zoeken/niets', '/zoeken']) assert.doesNotMatch(await of(url), /wasm|sha256-z=/);
  assert.doesNotMatch(await of('/'), /upgrade-insecure/);
  assert.match(await of('/', { 'x-forwarded-proto': 'https' }), /upgrade-insecure/);
});

test('a browser gets brotli, an older one gzip, another the plain page, and caches are told', async () => {
  const plain = (buffer: Buffer, coding: unknown) => String(coding === 'br' ? brotliDecompressSync(buffer) : coding === 'gzip' ? gunzipSync(buffer) : buffer);
  const wanted: [string | undefined, string | undefined][] = [
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1.0, br;q=0.5', 'gzip'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['deflate', undefined],
    ['identity', undefined],
    ['br;q=0', undefined],
    [undefined, undefined],
  ];
  for (const [url, text, status] of [['/', home, 200], ['/niets', missing, 404]] as const)
    for (const [accept, coding] of wanted) {
      if (url === '/niets' && accept?.includes('q=0.5')) continue;
      const answer = await ask(url, accept === undefined ? {} : { 'accept-encoding': accept });
      assert.equal(answer.statusCode, status);
      assert.equal(answer.headers['content-encoding'], coding, `${url} ${accept}`);
      assert.match(String(answer.headers.vary), /accept-encoding/i);
      assert.equal(answer.headers['content-type'], 'text/html; charset=utf-8');
      assert.equal(plain(answer.rawPayload, coding), text);
      assert.equal(Number(answer.headers['content-length']), answer.rawPayload.length);
    }
});

test('HEAD tells what GET would, without a body', async () => {
  for (const [url, status] of [['/', 200], ['/niets', 404], ['/contact', 301], ['/%ff', 400]] as const) {
    const [head, get] = [await ask(url, {}, 'HEAD'), await ask(url)];
    assert.equal(head.statusCode, status);
    assert.equal(head.body, '');
    for (const name of Object.keys(get.headers).filter((n) => n !== 'date' && !(status === 301 && n === 'content-length'))) assert.equal(head.headers[name], get.headers[name], `${name} of ${url}`);
  }
});

test('a route added later lives beside the files, with the same headers', async () => {
  const other = createSite({ root });
  other.post('/api/proef', async (_request, reply) => reply.code(201).send({ ok: true }));
  other.get('/api/stuk', async () => { throw new Error(`${base} stuk`); });
  const made = await other.inject({ method: 'POST', url: '/api/proef', payload: {} });
  assert.equal(made.statusCode, 201);
  assert.ok(made.headers['content-security-policy']);
  const logged: unknown[] = [];
  const real = console.error;
  console.error = (...what) => void logged.push(...what);
  const broken = await other.inject('/api/stuk').finally(() => (console.error = real));
  assert.equal(broken.statusCode, 500);
  assert.equal(broken.body, 'Internal Server Error');
  assert.ok(broken.headers['content-security-policy']);
  assert.equal(logged.length, 1);
  await other.close();
});
