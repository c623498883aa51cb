import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, base, expected, missing, secret, send } from './site-fixture.ts';

test('a folder without its slash sends the visitor on, to this site and nowhere else, the question kept', async () => {
  const answer = await ask('/contact?van=brief');
  assert.equal(answer.statusCode, 301);
  assert.equal(answer.headers.location, '/contact/?van=brief');
  for (const url of ['//contact', '//evil.example/..', '//evil.example/%2e%2e', '/\\evil.example', '/\\contact', '/%5cevil.example/..', '/.//contact', '/%2fcontact', '/contact//']) {
    const answer = await send(`GET ${url} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    assert.match(answer, /^HTTP\/1\.1 40[04] /, url);
    assert.doesNotMatch(answer, /\r\nlocation:/i, url);
  }
});

test('an address of the former site sends the visitor on, and a file that exists comes first', async () => {
  for (const [url, to, status] of [['/oud/contact', '/contact/', 301], ['/oud/contact/?van=brief', '/contact/', 301], ['/oud/iets/diepers', '/', 302]] as const)
    for (const method of ['GET', 'HEAD'] as const) {
      const answer = await ask(url, {}, method);
      assert.equal(answer.statusCode, status, url);
      assert.equal(answer.headers.location, to);
    }
  assert.equal((await ask('/cijfers.txt')).statusCode, 200);
  for (const url of ['/oude', '/oud', '//oud/contact', '/oud%2fcontact']) assert.equal((await ask(url)).statusCode, 404, url);
});

test('a missing page, a folder without page, a hidden file and a twin all answer with the page that says so', async () => {
  const urls = ['/niets', '/leeg/', '/contact/niets', '/.env', '/.deploy/headers.json', '/.deploy/', '/.deploy', '/%2edeploy/headers.json', '/.well-known', '/.well-known/.verborgen', '/.well-known/../.env', '/_headers', '/index.html.br', '/index.html.gz', '/.git/config'];
  for (const url of urls) {
    const answer = await ask(url);
    assert.equal(answer.statusCode, 404, url);
    assert.equal(answer.body, missing, url);
    assert.equal(answer.headers.etag, undefined);
    assert.equal(answer.headers['cache-control'], 'no-cache');
  }
  assert.equal((await ask('/.well-known/security.txt')).statusCode, 200);
});

test('only reading is allowed, and the answer says so', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'QUERY', 'M-SEARCH'])
    for (const path of ['/', '/niets', '/contact']) {
      const answer = await send(`${method} ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: text/weird\r\nContent-Length: 3\r\n\r\n{"a`);
      assert.match(answer, /^HTTP\/1\.1 405 /, `${method} ${path}`);
      assert.match(answer, /\r\nallow: GET, HEAD\r\n/i);
      for (const name of expected) assert.ok(answer.toLowerCase().includes(`\r\n${name}: `), `${name} on ${method}`);
    }
});

/** Some hundreds of addresses no page has: broken escapes, climbs, NULs, in many clothes. */
function malformed(): string[] {
  const climbs = ['..', '%2e%2e', '%2E.', '..%2f', '..%5c', '..\\', '%252e%252e', '..;', '%c0%ae%c0%ae', '....', '%uff0e%uff0e', '.%00.'];
  const ends = ['/geheim.txt', '/.env', '/etc/passwd', '%2fgeheim.txt', '\\geheim.txt', '/geheim.txt%00.html', '/'];
  const bytes = ['%', '%0', '%zz', '%ff', '%c3%28', '%e0%80%af', '%00', '%0d%0aX-Kwaad:1', '%ed%a0%80', '%f8%88%80%80%80', '%F4%90%80%80', '\\', '|', '"', "'", '<script>', '{{7*7}}', '$%7Bjndi%7D', '*', ':id', '//', '%2f', '%5c', '~', ';a=b', '\u007f', 'con', 'nul.html', 'a'.repeat(300), 'a/'.repeat(300), '%41'.repeat(400)];
  return [
    ...climbs.flatMap((climb) => ends.flatMap((end) => [`/${climb}${end}`, `/${climb}/${climb}${end}`, `/contact/${climb}${end}`])),
    ...bytes.flatMap((byte) => [`/${byte}`, `/contact/${byte}`, `/${byte}/index.html`, `/index.html${byte}`]),
  ];
}

test('no malformed address breaks the server, leaves the folder or is told where that folder is', async () => {
  const urls = malformed();
  assert.ok(urls.length >= 200, String(urls.length));
  for (const url of urls) {
    const answer = await send(`GET ${url} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    const status = Number(answer.slice(9, 12));
    assert.ok([200, 301, 400, 404].includes(status), `${status} for ${url}`);
    if (status === 301) assert.match(answer, /\r\nlocation: \/[^/\\]/i, url);
    assert.ok(!answer.includes(secret) && !answer.includes(base) && !answer.includes('root:'), url);
    assert.doesNotMatch(answer, /X-Kwaad:|node_modules|FST_|\n {4}at /, url);
    for (const name of expected) assert.ok(answer.toLowerCase().includes(`\r\n${name}: `), `${name} on ${status} for ${url}`);
  }
});

test('bytes that are no request, or ask what we do not do, are refused with the same headers', async () => {
  const requests: [string, number][] = [
    ['geen http\r\n\r\n', 400],
    ['GET / HTTP/9.9\r\n\r\n', 400],
    ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400],
    ['GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\nConnection: close\r\n\r\n', 400],
    ['GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n', 400],
    [`GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 431],
    ['GET / HTTP/1.1\r\nHost: x\r\nExpect: wonderen\r\nConnection: close\r\n\r\n', 417],
    ['GET http://evil.example/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 404],
    ['OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 405],
  ];
  for (const [request, status] of requests) {
    const answer = await send(request);
    assert.equal(Number(answer.slice(9, 12)), status, request.slice(0, 60));
    for (const name of expected) assert.ok(answer.toLowerCase().includes(`\r\n${name}: `), `${name} on ${status}`);
  }
});
