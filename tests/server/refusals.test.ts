// Requests that make no report: each gets its own status and a sentence, none breaks anything.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { bodyTime } from '#server/http/body-time.ts';
import { openHouse } from './house.ts';
import { submissionOf } from './site.ts';

const { app, post, form } = await openHouse();
await app.listen({ host: '127.0.0.1', port: 0 });
const { port } = app.server.address() as AddressInfo;
const good = JSON.stringify(submissionOf());

interface Case {
  body?: string | Buffer;
  headers?: Record<string, string>;
  status: number;
  code: string;
}

const cases: Record<string, Case> = {
  'no key': { headers: { 'idempotency-key': '' }, status: 400, code: 'missing-key' },
  'a key that is no UUID': { headers: { 'idempotency-key': '1234' }, status: 400, code: 'missing-key' },
  'nothing at all': { body: '', status: 400, code: 'not-json' },
  'half a JSON': { body: good.slice(0, -5), status: 400, code: 'not-json' },
  'two JSONs': { body: good + good, status: 400, code: 'not-json' },
  'a form': { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'a=b', status: 415, code: 'wrong-media-type' },
  'no kind of body': { headers: { 'content-type': '' }, status: 415, code: 'wrong-media-type' },
  'another character set': { headers: { 'content-type': 'application/json; charset=iso-8859-1' }, status: 415, code: 'wrong-media-type' },
  'packed JSON': { headers: { 'content-encoding': 'gzip' }, status: 415, code: 'wrong-media-type' },
  'bytes that are no UTF-8': { body: Buffer.concat([Buffer.from(good.slice(0, 30)), Buffer.from([0xc3, 0x28, 0xff])]), status: 400, code: 'not-utf8' },
  'UTF-16': { body: Buffer.from(good, 'utf16le'), status: 400, code: 'not-json' },
  'a tower of lists': { body: '['.repeat(30_000) + ']'.repeat(30_000), status: 400, code: 'too-deep' },
  'a tower of objects': { body: `${'{"a":'.repeat(9)}1${'}'.repeat(9)}`, status: 400, code: 'too-deep' },
  'one name twice': { body: good.replace('{', '{"type":"tip",'), status: 400, code: 'name-twice' },
  'one name twice, spelt otherwise': { body: good.replace('{', '{"\\u0074ype":"tip",'), status: 400, code: 'name-twice' },
  'a name nobody asked for': { body: good.replace('{', '{"extra":1,'), status: 422, code: 'faults' },
  'a prototype': { body: good.replace('{', '{"__proto__":{"type":"tip"},'), status: 422, code: 'faults' },
  'a list': { body: '[]', status: 422, code: 'faults' },
  'nothing as JSON': { body: 'null', status: 422, code: 'faults' },
  'a type nobody knows': { body: good.replace(/"type":"[^"]+"/, '"type":"constructor"'), status: 422, code: 'faults' },
  'more than 64 KiB': { body: JSON.stringify({ a: 'x'.repeat(65_536) }), status: 413, code: 'too-large' },
};

for (const [name, { body = good, headers = {}, status, code }] of Object.entries(cases))
  test(`${name}: ${status}, in words`, async () => {
    const answer = await post(body, headers);
    assert.equal(answer.statusCode, status, answer.body);
    const problem = answer.json();
    assert.deepEqual([problem.type, problem.status], [`urn:problem-type:melding:${code}`, status]);
    assert.ok(problem.title && problem.detail && problem.phone);
  });

test('reading or changing the address of the API is refused with what it takes', async () => {
  for (const method of ['GET', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'] as const) {
    const answer = await app.inject({ method, url: '/api/meldingen' });
    assert.equal(answer.statusCode, 405, method);
    assert.equal(answer.headers['allow'], 'POST');
  }
});

test('every address of the intake names the methods it takes when it refuses another, in words', async () => {
  const { statusUrl, receiptUrl } = (await post(submissionOf())).json() as { statusUrl: string; receiptUrl: string };
  const taken: [string, string][] = [
    [`/melden/${submissionOf().type}/`, 'GET, HEAD, POST'],
    [statusUrl, 'GET, HEAD, POST'],
    [receiptUrl, 'GET, HEAD'],
    ['/health', 'GET, HEAD'],
    ['/niets', 'GET, HEAD'],
  ];
  for (const [url, allow] of taken)
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND']) {
      const answer = await app.inject({ method: method as 'PUT', url, headers: { 'content-type': 'text/weird' }, body: '{"a' });
      assert.deepEqual([answer.statusCode, answer.headers['allow']], [405, allow], `${method} ${url}`);
      assert.match(answer.body, /Dit kan hier niet/, `${method} ${url}`);
    }
  const traced = await app.inject({ method: 'TRACE' as 'GET', url: '/api/meldingen' });
  assert.deepEqual([traced.statusCode, traced.headers['allow']], [405, 'POST']);
});

test('a link of which the last stroke was left out leads on, whatever it opens', async () => {
  const { statusUrl, receiptUrl } = (await post(submissionOf())).json() as { statusUrl: string; receiptUrl: string };
  for (const url of [statusUrl, receiptUrl, `/status/${'A'.repeat(22)}/`]) {
    const answer = await app.inject(url.slice(0, -1));
    assert.deepEqual([answer.statusCode, answer.headers.location], [301, url]);
    assert.equal(answer.headers['referrer-policy'], 'no-referrer');
  }
  assert.equal((await app.inject('/status/onzin')).statusCode, 404);
});

test('a key inside a longer text, a BOM and spaces around JSON are no reason to refuse', async () => {
  assert.equal((await post(`\uFEFF \r\n\t${good}\n`)).statusCode, 201);
});

/** Sends bytes as they are; resolves with what came back when the server closed the line. */
function send(...parts: string[]): Promise<string> {
  return new Promise((done, fail) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => parts.forEach((part) => socket.write(part)));
    socket.setEncoding('latin1').on('data', (part) => (answer += part));
    socket.on('close', () => done(answer)).on('error', fail);
  });
}
const head = (...lines: string[]) => ['POST /api/meldingen HTTP/1.1', 'Host: x', `Idempotency-Key: ${randomUUID()}`, 'Connection: close', ...lines, '', ''].join('\r\n');

test('bodies that lie about their length, or never come, get a 4xx and the line is closed', async () => {
  const type = 'Content-Type: application/json';
  assert.match(await send(head(type, 'Content-Length: 100000')), /^HTTP\/1\.1 413 /);
  assert.match(await send(head(type, 'Content-Length: -1')), /^HTTP\/1\.1 400 /);
  assert.match(await send(head(type, 'Transfer-Encoding: chunked'), 'zz\r\n'), /^HTTP\/1\.1 400 /);
  assert.match(await send(head(type, 'Transfer-Encoding: gzip, chunked', 'Content-Length: 3'), 'abc'), /^HTTP\/1\.1 400 /);
  assert.match(await send(head(type, `Content-Length: ${good.length}`, 'Expect: 100-continue'), good), /^HTTP\/1\.1 100 [^]*HTTP\/1\.1 201 /);
  assert.match(await send(head(type, `Content-Length: ${good.length}`, 'Expect: wonderen'), good), /^HTTP\/1\.1 417 /);
  assert.match(await send(head(type, 'Transfer-Encoding: chunked'), '10000\r\n', 'x'.repeat(65_536), '\r\n10\r\n', 'x'.repeat(16), '\r\n0\r\n\r\n'), /^HTTP\/1\.1 413 /);
});

test('who sends slowly has ten seconds for a head, thirty for a whole report, and twenty minutes for photos that keep coming', () => {
  assert.deepEqual([app.server.headersTimeout, bodyTime, app.server.requestTimeout], [10_000, 30_000, 1_200_000]);
});

test('the plain form refuses what it cannot read with a page that names the number', async () => {
  const url = `/melden/${submissionOf().type}/`;
  const multipart = (body: string) => app.inject({ method: 'POST', url, headers: { 'content-type': 'multipart/form-data; boundary=x' }, body });
  const answers = [
    [await form(url, [], { 'content-type': 'text/plain' }), 415],
    [await app.inject({ method: 'POST', url, headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'what=%ff%fe' }), 400],
    [await app.inject({ method: 'POST', url, headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: `what=${'x'.repeat(70_000)}` }), 413],
    [await multipart('onzin'), 400],
    [await multipart('--x\r\nContent-Disposition: form-data; name="what"; filename="a.png"\r\n\r\nabc\r\n--x--\r\n'), 422],
    [await form('/melden/bestaat-niet/', []), 404],
  ] as const;
  for (const [answer, status] of answers) {
    assert.equal(answer.statusCode, status, answer.body.slice(0, 300));
    assert.match(String(answer.headers['content-type']), /^text\/html/);
    if (status !== 404) assert.ok(answer.body.includes('012 34 56 78'), String(status));
  }
});
